import ComityModel
import ComityReading

/// Reads `return vocabulary { … }`: concepts in the order of their file.
struct VocabularyDecoder {
  let reader: DeclarationReader
  let table: Declared

  func vocabulary() -> Vocabulary {
    for item in table.items {
      reader.problem("a concept needs a name: [\"yearly-meeting\"] = { \"yearly meeting\" }", item)
    }
    for key in table.oddKeys { reader.problem("a concept's name is a string, not \(key)", key: table) }
    return Vocabulary(concepts: table.fields.compactMap { concept($0.key, $0.value) })
  }

  private func concept(_ name: String, _ value: Declared) -> Vocabulary.Concept? {
    if !PackName.isValid(name) {
      reader.problem("a concept's name has small letters, digits and hyphens only, not '\(name)'", key: value)
    }
    guard case .table(let table) = value.value, table.otherKeys.isEmpty else {
      reader.problem("concept '\(name)' must be a list of phrases: { \"yearly meeting\" }", value)
      return nil
    }
    for (key, part) in value.fields where key != "names" {
      reader.problem("unknown field '\(key)' in concept '\(name)'" + reader.hint(key, ["names"]), key: part)
    }
    let phrases = value.items.filter { reader.text($0) != nil }.map(reader.pattern)
    if table.list.isEmpty { reader.problem("concept '\(name)' has no phrases", value) }
    var seen: Set<String> = []
    for (index, phrase) in phrases.enumerated() where !seen.insert(phrase.text).inserted {
      reader.problem("concept '\(name)' has the phrase '\(phrase.text)' twice", value.items[index])
    }
    return Vocabulary.Concept(name: name, phrases: phrases, names: reader.flag(value["names"]) ?? false)
  }
}
