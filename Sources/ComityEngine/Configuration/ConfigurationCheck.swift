import ComityModel

extension Configuration {
  /// Throws where the configuration names rules, requirements, profiles or options that no pack has, or a founding text that is not there.
  public func validate(_ packs: [Pack]) throws(DataProblems) {
    // Most runs have nothing to look at, and to gather all names takes longer than to judge a record.
    if severities.isEmpty, select.value.isEmpty, ignore.value.isEmpty, options.isEmpty, profile == nil,
      founding == nil
    {
      return
    }
    var problems: [DataProblem] = []
    let names = packs.flatMap { pack in pack.rules.flatMap { Selection.names($0, pack: pack.name) } }
    for (name, setting) in severities.sorted(by: { $0.key < $1.key }) where !Selection.matches(name, names) {
      problems.append(
        setting.origin.problem(
          "`severity` names `\(name)`, and no rule or requirement is called so\(NearestName.hint(name, among: names))"
        ))
    }
    for (list, key) in [(select, "select"), (ignore, "ignore")] {
      for name in list.value where !Selection.matches(name, names) {
        problems.append(
          list.origin.problem(
            "`\(key)` names `\(name)`, and no rule or requirement is called so\(NearestName.hint(name, among: names))"
          ))
      }
    }
    for (name, values) in options.sorted(by: { $0.key < $1.key }) {
      problems += check(options: values, of: name, packs)
    }
    let profiles = Set(packs.flatMap(\.profiles)).union(["default"]).sorted()
    if let profile, !profiles.contains(profile.value) {
      problems.append(
        profile.origin.problem(
          "there is no profile `\(profile.value)`\(NearestName.hint(profile.value, among: profiles)); profiles: \(profiles.joined(separator: ", "))"
        ))
    }
    if let founding, !FileSystem.exists(founding.value) {
      let shown = Path.shown(founding.value, workingDirectory: Process.workingDirectory)
      problems.append(founding.origin.problem("`founding` names \(shown), and there is no such file"))
    }
    if !problems.isEmpty { throw DataProblems(problems) }
  }

  private func check(
    options values: [String: Setting<OptionValue>], of name: String, _ packs: [Pack]
  ) -> [DataProblem] {
    guard let origin = values.values.map(\.origin).min(by: { $0.text < $1.text }) else { return [] }
    let ids = packs.flatMap { pack in
      pack.rules.flatMap { [$0.id, String($0.id.dropFirst(pack.name.utf8.count + 1))] }
    }
    let rules = packs.flatMap { pack in
      pack.rules.filter { Pack.optionNames($0, pack: pack.name).contains(name) }
    }
    guard let first = rules.first else {
      return [
        origin.problem(
          "`options` names `\(name)`, and no rule is called so\(NearestName.hint(name, among: ids))")
      ]
    }
    return values.sorted { $0.key < $1.key }.compactMap { option, setting in
      // Below a folder the rules that have the option take it, and one at least must.
      guard let rule = rules.first(where: { $0.options[option] != nil }), let standard = rule.options[option]
      else {
        let known = Set(rules.flatMap(\.options.keys)).sorted()
        let all = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
        return setting.origin.problem(
          "`\(rules.count == 1 ? first.id : name)` has no option `\(option)`\(NearestName.hint(option, among: known)); \(all)"
        )
      }
      guard standard.kind == setting.value.kind else {
        return setting.origin.problem(
          "the option `\(option)` of `\(rule.id)` is \(setting.value.kind); expected \(standard.kind)")
      }
      return nil
    }
  }

  /// Sets the severities of findings; of several names that stand for one rule the longest speaks.
  func setSeverities(in report: inout Report) {
    if severities.isEmpty { return }
    let loudness = severities.sorted { ($0.key.utf8.count, $0.key) > ($1.key.utf8.count, $1.key) }
    for subject in report.subjects.indices {
      for index in report.subjects[subject].findings.indices {
        let finding = report.subjects[subject].findings[index]
        let names = [finding.rule, finding.requirement ?? ""].flatMap { id in
          [id, id.split(separator: "/", maxSplits: 1).last.map(String.init) ?? id]
        }
        if let severity = loudness.first(where: { Selection.matches($0.key, names) })?.value.value.severity {
          report.subjects[subject].findings[index].severity = severity
        }
      }
    }
  }

  /// Names that are switched off, to be left out of the run.
  public var off: [String] { severities.filter { $0.value.value == .off }.keys.sorted() }
}

extension Origin {
  /// A problem at this place.
  func problem(_ message: String) -> DataProblem {
    if case .file(let path, let position) = self {
      return DataProblem(path: path, position: position, message: message)
    }
    return DataProblem(path: text, message: message)
  }
}

extension OptionValue {
  /// What kind of value it is, in words.
  var kind: String {
    switch self {
    case .boolean: "true or false"
    case .integer, .number: "a number"
    case .string: "text"
    case .list: "a list"
    }
  }
}
