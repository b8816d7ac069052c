/// Writes and reads files of weights: text that git can diff, one line a feature, in byte order.
///
/// Two lines name the requirements and the concepts in the order of their numbers. Each other line is a feature, a tab, and
/// groups parted by commas: one character for the requirement (the first for all of them), then pairs of a character for
/// the label and one for the weight. Concepts in features are two characters, their number in base 64.
struct WeightsFile {
  static let requirementsHead = "#requirements"
  static let conceptsHead = "#concepts"
  static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// What stands for the weight 0.
  static let middle = 32

  let shape: RecogniserShape
  let maker: FeatureMaker

  /// The bytes of a file.
  func encode(_ table: WeightTable) -> [UInt8] {
    var lines = table.rows.map { key, entries in name(key) + [0x09] + groups(entries) }
    lines.sort { $0.lexicographicallyPrecedes($1) }
    var out = Array(
      """
      \(WeightsFile.requirementsHead)\t\(shape.requirements.joined(separator: " "))
      \(WeightsFile.conceptsHead)\t\(shape.phrases.names.joined(separator: " "))

      """.utf8)
    for line in lines {
      out += line
      out.append(0x0A)
    }
    return out
  }

  private func groups(_ entries: [WeightTable.Entry]) -> [UInt8] {
    let sorted = entries.sorted { ($0.requirement, $0.column) < ($1.requirement, $1.column) }
    var out: [UInt8] = []
    var requirement = -1
    for entry in sorted {
      if entry.requirement != requirement {
        if requirement >= 0 { out.append(UInt8(ascii: ",")) }
        requirement = entry.requirement
        out.append(WeightsFile.digits[requirement])
      }
      out += [WeightsFile.digits[entry.column], WeightsFile.digits[entry.weight + WeightsFile.middle]]
    }
    return out
  }

  /// A feature as the file names it.
  func name(_ key: FeatureKey) -> [UInt8] {
    let prefix = Array(key.kind.prefix.utf8)
    func concept(_ number: Int) -> [UInt8] {
      [WeightsFile.digits[number / 64], WeightsFile.digits[number % 64]]
    }
    switch key.kind {
    case .word, .negatedWord: return prefix + maker.forms.stems[key.first]
    case .pair:
      return prefix + maker.forms.stems[key.first] + [UInt8(ascii: "_")] + maker.forms.stems[key.second]
    case .concept, .negated, .excluded, .plain: return prefix + concept(key.first)
    case .near, .far: return prefix + concept(key.first) + concept(key.second)
    case .structure: return Array(maker.structures[key.first])
    case .role: return prefix + Array(shape.roles.names[key.first].utf8)
    case .bias: return prefix
    }
  }
}
