import ComityModel
import ComityReading

/// A file of settings as a tree, with checks that say where something is wrong and collect all of it.
struct DataFile {
  /// One value of the file.
  typealias Node = RecordTree.Index

  let source: Source
  let tree: RecordTree
  private(set) var problems: [DataProblem] = []
  private let lines: LineTable

  /// Reads a file; throws where it cannot be read or is neither YAML nor, by its suffix, JSON.
  init(path: String, shown: String) throws(DataProblems) {
    do {
      let bytes = try FileSystem.read(path, limit: 16 << 20)
      try self.init(Source(path: shown, bytes: bytes))
    } catch let problem as FileProblem {
      throw DataProblems([DataProblem(path: shown, message: problem.message)])
    } catch let problems as DataProblems {
      throw problems
    } catch {
      throw DataProblems([DataProblem(path: shown, message: "it cannot be read")])
    }
  }

  /// Reads the bytes of a file.
  init(_ source: Source) throws(DataProblems) {
    self.source = source
    lines = LineTable(source)
    do {
      tree =
        try Path.suffix(source.path) == "json" ? DataReader.json(source.bytes) : DataReader.yaml(source.bytes)
    } catch {
      let position = lines.position(of: error.offset)
      throw DataProblems([DataProblem(path: source.path, position: position, message: error.message)])
    }
  }

  /// The top value, a mapping; nil where the file is empty, which is a problem unless `mayBeEmpty`.
  mutating func top(mayBeEmpty: Bool, keys: String) -> Node? {
    if tree.roots.count > 1 { report(tree.roots[1], "a second document in one file; expected one") }
    guard let root = tree.roots.first, kind(root) != .null else {
      if !mayBeEmpty {
        problems.append(DataProblem(path: source.path, message: "it is empty; expected \(keys)"))
      }
      return nil
    }
    guard kind(root) == .mapping else {
      report(root, "\(name(root)); expected a mapping with \(keys)")
      return nil
    }
    return root
  }

  /// Keys and values of a mapping that may only have `known` keys; others are problems with the nearest right one.
  mutating func members(of node: Node, known: [String], what: String) -> [(key: String, value: Node)] {
    guard kind(node) == .mapping else {
      report(node, "\(what) is \(name(node)); expected a mapping with \(known.joined(separator: ", "))")
      return []
    }
    var result: [(key: String, value: Node)] = []
    for child in tree.children(of: node) {
      let key = tree.key(child)
      if known.contains(key) {
        result.append((key, child))
      } else {
        let hint = NearestName.hint(key, among: known)
        let all = hint.isEmpty ? "; expected \(known.joined(separator: ", "))" : ""
        report(key: child, "\(what) has no `\(key)`\(hint)\(all)")
      }
    }
    return result
  }

  /// Keys and values of a mapping whose keys are names of something else.
  mutating func named(_ node: Node, what: String) -> [(key: String, value: Node)] {
    guard kind(node) == .mapping else {
      report(node, "\(what) is \(name(node)); expected a mapping")
      return []
    }
    return tree.children(of: node).map { (tree.key($0), $0) }
  }

  /// Text of a scalar that is no number, truth or empty value.
  mutating func text(_ node: Node, what: String) -> String? {
    guard kind(node) == .string, let text = tree.string(node) else {
      report(node, "\(what) is \(name(node)); expected text")
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      report(node, "\(what) is empty; expected text")
      return nil
    }
    return text
  }

  /// Values of a list, or the value itself where it is none.
  mutating func items(_ node: Node, what: String) -> [Node] {
    switch kind(node) {
    case .sequence: return Array(tree.children(of: node))
    case .null:
      report(node, "\(what) is empty; expected a list, `[]` where there is nothing")
      return []
    default: return [node]
    }
  }

  /// One of the names of a type.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ type: Choice.Type, what: String
  ) -> Choice? where Choice.RawValue == String {
    let names = type.allCases.map(\.rawValue)
    guard let text = tree.string(node), kind(node) == .string else {
      report(node, "\(what) is \(name(node)); expected \(names.joined(separator: ", "))")
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let hint = NearestName.hint(text, among: names)
    report(node, "\(what) is `\(text)`; expected \(names.joined(separator: ", "))\(hint)")
    return nil
  }

  /// What a value is, aliases resolved.
  func kind(_ node: Node) -> RecordTree.Node.Kind { tree.nodes[tree.resolved(node)].kind }

  /// Bytes of a value.
  func range(_ node: Node) -> ByteRange { tree.nodes[node].range }

  /// Line and column of a value.
  func position(_ node: Node) -> LineTable.Position { lines.position(of: Int(tree.nodes[node].range.start)) }

  /// Adds a problem at a value.
  mutating func report(_ node: Node, _ message: String) {
    problems.append(DataProblem(path: source.path, position: position(node), message: message))
  }

  /// Adds a problem at the key of a value.
  mutating func report(key node: Node, _ message: String) {
    let start = Int(tree.nodes[node].keyRange.start)
    problems.append(DataProblem(path: source.path, position: lines.position(of: start), message: message))
  }

  /// Throws what was found to be wrong, in order of the file.
  func finish() throws(DataProblems) {
    guard !problems.isEmpty else { return }
    let sorted = problems.enumerated().sorted { left, right in
      let (first, second) = (left.element.position, right.element.position)
      return (first?.line ?? 0, first?.column ?? 0, left.offset) < (
        second?.line ?? 0, second?.column ?? 0, right.offset
      )
    }
    throw DataProblems(sorted.map(\.element))
  }

  /// A value in words: "the number 3", "a list".
  func name(_ node: Node) -> String {
    switch kind(node) {
    case .null: "empty"
    case .boolean: "`\(tree.string(node) ?? "")`, a truth value"
    case .integer, .number: "the number \(tree.string(node) ?? "")"
    case .string: "the text `\(tree.string(node) ?? "")`"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }
}
