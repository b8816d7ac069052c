import ComityModel

/// A value of a declaration together with the place where its author wrote it.
struct Declared {
  let value: LuaValue
  /// Its place in the file, or that of the nearest value around it that has one.
  let outline: SourceOutline
  /// Name of the table around it with its own, or without it where it stands in a list.
  private let path: String
  /// Its place in a list, from 1; nil outside of lists.
  private let position: Int?

  init(value: LuaValue, outline: SourceOutline, name: String, position: Int? = nil) {
    (self.value, self.outline, path, self.position) = (value, outline, name, position)
  }

  /// What messages call it: `expect.actor`.
  var name: String {
    guard let position, !path.isEmpty else { return path }
    return "\(path)[\(position)]"
  }

  /// A part under a name.
  subscript(field: String) -> Declared? {
    guard case .table(let table) = value, let part = table[field] else { return nil }
    return self.part(field, part, outline[field])
  }

  private func part(_ field: String, _ value: LuaValue, _ outline: SourceOutline?) -> Declared {
    Declared(value: value, outline: outline ?? nearby, name: name.isEmpty ? field : "\(name).\(field)")
  }

  /// Parts at 1, 2, 3 …
  var items: [Declared] {
    guard case .table(let table) = value else { return [] }
    let name = name
    return table.list.enumerated().map { index, item in
      Declared(
        value: item, outline: index < outline.list.count ? outline.list[index] : nearby, name: name,
        position: index + 1)
    }
  }

  /// Parts under names, in order of the file where they are written in it, else in order of the names.
  var fields: [(key: String, value: Declared)] {
    guard case .table(let table) = value else { return [] }
    let written = Dictionary(outline.fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
    return table.fields.map { (place: written[$0.key] ?? .max, field: $0) }
      .sorted { ($0.place, $0.field.key) < ($1.place, $1.field.key) }
      .map { place, field in
        (field.key, part(field.key, field.value, place == .max ? nil : outline.fields[place].outline))
      }
  }

  /// Keys that are neither names nor 1, 2, 3 …
  var oddKeys: [String] {
    if case .table(let table) = value { table.otherKeys } else { [] }
  }

  /// Whether it is a table without any part.
  var isEmptyTable: Bool {
    if case .table(let table) = value { table.isEmpty } else { false }
  }

  /// Place of a part that is not written out: that of the whole, without its parts.
  private var nearby: SourceOutline { SourceOutline(place: outline.key, key: outline.key) }
}

/// Reads declarations and gathers what is wrong with them, so that an author sees everything at once.
final class DeclarationReader {
  let file: String
  let source: Source
  /// The file's words, for finding places.
  let tokens: [LuaToken]
  private let lines: LineTable
  private(set) var problems: [DeclarationProblem] = []

  init(_ source: Source) {
    self.source = source
    file = source.path
    tokens = LuaLexer.tokens(of: source.bytes)
    lines = LineTable(source)
  }

  /// Notes a problem with a value.
  func problem(_ message: String, _ value: Declared) { problem(message, at: value.outline.place) }

  /// Notes a problem with a key.
  func problem(_ message: String, key value: Declared) { problem(message, at: value.outline.key) }

  /// Notes a problem at a byte.
  func problem(_ message: String, at offset: Int) {
    let place = lines.position(of: offset)
    problems.append(DeclarationProblem(message: message, file: file, line: place.line, column: place.column))
  }

  /// Notes that something is missing, where the table that lacks it begins.
  func missing(_ message: String, _ table: Declared) { problem(message, at: table.outline.key) }

  /// Raises what was gathered.
  func finish() throws(DeclarationError) {
    if !problems.isEmpty { throw DeclarationError(problems) }
  }

  /// 1-based line of a value.
  func line(_ value: Declared) -> Int { lines.position(of: value.outline.place).line }
}

/// The small readers that all declarations share.
extension DeclarationReader {
  /// A text with at least one visible character.
  func text(_ value: Declared?) -> String? {
    guard let value else { return nil }
    guard case .string(let text) = value.value else {
      problem("\(value.name) must be a string, not a \(value.value.typeName)", value)
      return nil
    }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      problem("\(value.name) is empty", value)
      return nil
    }
    return text
  }

  /// True or false.
  func flag(_ value: Declared?) -> Bool? {
    guard let value else { return nil }
    if case .boolean(let flag) = value.value { return flag }
    problem("\(value.name) must be true or false, not a \(value.value.typeName)", value)
    return nil
  }

  /// One of the names that a Swift enumeration has.
  func choice<Choice: RawRepresentable & CaseIterable>(_ value: Declared?, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let value, let text = text(value) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    problem("\(value.name) cannot be '\(text)'" + hint(text, names), value)
    return nil
  }

  /// A text, or a list of them.
  func texts(_ value: Declared?) -> [Declared] {
    guard let value else { return [] }
    switch value.value {
    case .string: return text(value) == nil ? [] : [value]
    case .table(let table):
      if table.list.isEmpty || !table.fields.isEmpty || !table.otherKeys.isEmpty {
        problem(
          table.isEmpty ? "\(value.name) is empty" : "\(value.name) must be a string or a list of strings",
          value)
        return []
      }
      return value.items.filter { text($0) != nil }
    default:
      problem("\(value.name) must be a string or a list of strings, not a \(value.value.typeName)", value)
      return []
    }
  }

  /// Phrase patterns, one or a list.
  func patterns(_ value: Declared?) -> [PatternText] { texts(value).map(pattern) }

  /// One phrase pattern with its place.
  func pattern(_ value: Declared) -> PatternText {
    guard case .string(let text) = value.value else { return PatternText(text: "") }
    return pattern(text, at: value.outline.place)
  }

  /// One phrase pattern that begins at a byte.
  func pattern(_ text: String, at offset: Int) -> PatternText {
    let place = lines.position(of: offset)
    return PatternText(text: text, file: file, line: place.line, column: place.column)
  }

  /// Complains of every part that is not one of these names.
  func known(_ table: Declared, _ names: [String], what: String) {
    for (key, value) in table.fields where !names.contains(key) {
      problem("unknown field '\(key)' in \(what)" + hint(key, names), key: value)
    }
    for item in table.items { problem("\(what) has named fields only; this value has no name", item) }
    for key in table.oddKeys { problem("\(what) has named fields only, not \(key)", key: table) }
  }

  /// What to write instead: the nearest name, else all of them.
  func hint(_ wrong: String, _ names: [String]) -> String {
    if let near = Nearest.name(to: wrong, among: names) { return "; did you mean '\(near)'?" }
    return "; it can be " + names.joined(separator: ", ")
  }
}
