import ComityModel

/// What a part of a report answers: whether a text meets the requirements, whether practice meets them, and whether
/// practice meets the founding text are three questions, and their findings are never mixed.
struct Question {
  /// The question; nil where a report asks only one and everybody knows which.
  var words: String?
  /// The open findings that answer it, in order of place.
  var findings: [Finding]

  /// The questions that a subject answers, in their order.
  static func of(_ subject: Subject, in report: Report) -> [Question] {
    let open = subject.findings.filter(\.isOpen)
    let hasRecords = report.subjects.contains { $0.kind != .draft }
    switch subject.kind {
    case .draft where hasRecords && !open.isEmpty:
      return [Question(words: "Does the text meet the requirements? (\(subject.path))", findings: open)]
    case .draft, .record: return [Question(words: nil, findings: open)]
    case .series: return series(subject, open)
    }
  }

  private static func series(_ subject: Subject, _ open: [Finding]) -> [Question] {
    let own = open.filter { $0.against == .requirement }
    guard let founding = subject.founding else { return [Question(words: nil, findings: own)] }
    var questions: [Question] = []
    if !own.isEmpty {
      questions.append(
        Question(words: "Does the practice meet the requirements? (\(subject.path))", findings: own))
    }
    questions.append(
      Question(words: answer(founding, open), findings: open.filter { $0.against != .requirement }))
    return questions
  }

  /// The second question and its short answer, which is printed even where nothing deviates.
  static func answer(_ founding: String, _ findings: [Finding]) -> String {
    let breaches = findings.count { $0.against == .founding }
    let fallbacks = findings.count { $0.against == .fallback }
    var parts = [breaches == 0 ? "no deviation found" : Tally.counted(breaches, "deviation")]
    if fallbacks > 0 {
      parts.append("\(fallbacks) where the text is silent and the reference text stands in")
    }
    return "Does the practice meet the founding text? (\(founding)): \(parts.joined(separator: ", "))"
  }
}
