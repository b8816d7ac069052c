import ComityReading

/// Texts under requirements that they are not about: what a recogniser must not be touched by.
///
/// Which requirements a text is put under follows from the digest of its words, so that a new example moves no other.
struct ForeignUnits {
  /// Foreign requirements of each labelled example, and of each text that is about none.
  private static let copies = (example: 4, background: 6)

  let requirements: [String]
  let declaration: RecogniserDeclaration

  /// Bytes of the SHA-256 of a text.
  private static func digest(_ text: [UInt8]) -> [UInt8] {
    let digits = SHA256.hex(text).utf8.map { $0 > 0x39 ? $0 - 0x57 : $0 - 0x30 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  func units(_ examples: [LabelledExample]) -> [LabelledUnit] {
    var free: [String: [Int]] = [:]
    var units: [LabelledUnit] = []
    func add(_ example: LabelledExample, _ numbers: [Int], _ copies: Int, step: Int) {
      guard !numbers.isEmpty else { return }
      let digest = ForeignUnits.digest(example.text)
      for copy in 0..<copies {
        let place = (Int(digest[copy]) * 256 + Int(digest[copy + 1]) + copy * step) % numbers.count
        units.append(
          LabelledUnit(
            text: example.text, kind: example.kind, isRecital: example.isRecital, requirement: numbers[place],
            label: .missing))
      }
    }
    for example in examples {
      guard let answer = example.answer, answer.verdict != .disputed else { continue }
      let strangers =
        free[answer.requirement]
        ?? requirements.indices.filter { !declaration.areKin(answer.requirement, requirements[$0]) }
      free[answer.requirement] = strangers
      add(example, strangers, ForeignUnits.copies.example, step: 17)
    }
    for example in examples where example.answer == nil {
      add(example, Array(requirements.indices), ForeignUnits.copies.background, step: 0)
    }
    return units
  }
}
