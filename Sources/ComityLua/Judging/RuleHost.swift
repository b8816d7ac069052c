import ComityModel

/// Answers the script of one rule at a time: nodes of the subject and of the founding text, places, findings, expressions.
final class RuleHost: FieldWriter {
  /// Most lines that a rule may print for one subject, and most findings that it may report on one of few nodes.
  static let maximumLines = 200
  static let fewestReports = 10_000

  private(set) var rule = RuleDeclaration(id: "", file: "", title: "")
  let modules: RuleModules
  private(set) var expressions = ExpressionLibrary()
  private(set) var log: [String] = []
  /// Most findings that the rule may report on the subject: two a node, and many on one of few nodes.
  private(set) var maximumReports = RuleHost.fewestReports
  var reports: [RuleReport] = []
  var options: [String: OptionValue] = [:]
  private var places: [RulePlace] = []
  /// What scripts selected by last, latest first.
  var recentConditions: [(value: LuaValue, sets: [[Need]])] = []
  /// Index of the first report about the subject that is judged now.
  private var firstReport = 0
  private var subject: (any RuleTree)?
  private var founding: (any RuleTree)?
  /// Names under which reporters were asked for; a reporter's number is the place here.
  private(set) var reporters = ["default"]

  init(modules: RuleModules) { self.modules = modules }

  /// Takes the side of a rule, with the expressions that its script has compiled so far.
  func serve(_ rule: RuleDeclaration, _ expressions: ExpressionLibrary) {
    (self.rule, self.expressions, reporters) = (rule, expressions, ["default"])
  }

  /// Forgets everything about earlier subjects.
  func begin(subject: (any RuleTree)?, founding: (any RuleTree)?, options: [String: OptionValue]) {
    (self.subject, self.founding, self.options) = (subject, founding, options)
    (log, reports, places, firstReport) = ([], [], [], 0)
    expressions.forgetWalks()
  }

  /// Goes on to the next of several subjects in the same tree; what the run made so far keeps its numbers.
  func beginSubject(nodes: Int = 0) {
    maximumReports = max(RuleHost.fewestReports, 2 * nodes)
    log = []
    firstReport = reports.count
  }

  /// Reports about the subject that is judged now.
  var ownReports: ArraySlice<RuleReport> { reports[firstReport...] }

  // MARK: Nodes and places

  /// The tree that a number belongs to, with the node's own number in it.
  func node(_ number: Int) -> (tree: any RuleTree, id: RulePlace.Tree, node: Int)? {
    switch ObjectNumber.parts(number) {
    case (.subject, let node)?: subject.map { ($0, .subject, node) }
    case (.founding, let node)?: founding.map { ($0, .founding, node) }
    default: nil
    }
  }

  /// The place that an object stands for; nil for objects that are no places.
  func place(_ number: Int) -> RulePlace? {
    if let (tree, id, node) = node(number) {
      return RulePlace(tree: id, node: node, field: nil, range: tree.range(of: node, field: nil))
    }
    if case (.place, let index)? = ObjectNumber.parts(number) { return places[index] }
    if case (.finding, let index)? = ObjectNumber.parts(number) { return reports[index].place }
    return nil
  }

  /// Remembers a place and gives its object.
  func remember(_ place: RulePlace) -> HostValue {
    places.append(place)
    return .object(ObjectNumber.of(.place, places.count - 1))
  }

  /// A node's object.
  static func object(_ tree: RulePlace.Tree, _ node: Int) -> HostValue {
    .object(ObjectNumber.of(tree == .subject ? .subject : .founding, node))
  }

  /// The tree of a place.
  func tree(_ tree: RulePlace.Tree) -> (any RuleTree)? { tree == .subject ? subject : founding }

  // MARK: LuaHost

  func fields(of object: Int) throws(LuaError) -> [(String, HostValue)] {
    guard let (tree, id, node) = node(object) else { return [] }
    return tree.fields(of: node).map { ($0.name, RuleHost.value($0.value, in: id)) }
  }

  func writeFields(of object: Int, to tape: OutgoingTape) -> Int? {
    guard let (tree, id, node) = node(object), id == .subject, let series = tree as? SeriesTree else {
      return nil
    }
    return series.writeFields(of: node, to: tape)
  }

  func missing(_ key: LuaValue, of object: Int) throws(LuaError) -> HostValue {
    guard case .string(let key) = key else { throw LuaError("a \(name(of: object)) has fields by name only") }
    if case (.reporter, 0)? = ObjectNumber.parts(object) { return try reporter(named: key) }
    guard let (tree, id, node) = node(object) else {
      throw LuaError("a \(name(of: object)) has no field '\(key)'")
    }
    if tree.isDeferred(key, of: node) { return RuleHost.value(tree.field(key, of: node), in: id) }
    let names = tree.fields(of: node).map(\.name)
    let near = Nearest.name(to: key, among: names + RuleInterface.methods).map { "; did you mean '\($0)'?" }
    throw LuaError(
      "a \(tree.name(of: node)) has no field '\(key)'" + (near ?? "; it has " + names.joined(separator: ", "))
    )
  }

  func name(of object: Int) -> String {
    if let (tree, _, node) = node(object) { return tree.name(of: node) }
    return switch ObjectNumber.parts(object)?.kind {
    case .place: "place"
    case .finding: "finding"
    case .reporter: "report"
    case .expression: "expression"
    default: "object"
    }
  }

  func call(_ object: Int, _ call: inout HostCall) throws(LuaError) -> [HostValue] {
    switch ObjectNumber.parts(object) {
    case (.reporter, let index)?: return [try report(as: reporters[index], call)]
    case (.walk, let index)?: return expressions.step(index, &call)
    default: throw LuaError("a \(name(of: object)) is not a function")
    }
  }

  func module(named name: String) -> (source: String, file: String)? {
    modules.files[name].map { (String(decoding: $0.bytes, as: UTF8.self), $0.path) }
  }

  func print(_ line: String) {
    if log.count < RuleHost.maximumLines { log.append(String(line.prefix(1000))) }
    if log.count == RuleHost.maximumLines { log[log.count - 1] = "… more lines were printed" }
  }

  private func reporter(named name: String) throws(LuaError) -> HostValue {
    guard rule.messages[name] != nil else {
      let names = rule.messages.keys.sorted()
      let near = Nearest.name(to: name, among: names).map { "; did you mean '\($0)'?" }
      throw LuaError("the rule has no message '\(name)'" + (near ?? ""))
    }
    let index = reporters.firstIndex(of: name) ?? reporters.count
    if index == reporters.count { reporters.append(name) }
    return .object(ObjectNumber.of(.reporter, index))
  }

  private static func value(_ value: NodeValue, in tree: RulePlace.Tree) -> HostValue {
    switch value {
    case .nil: .nil
    case .deferred: .deferred
    case .boolean(let flag): .boolean(flag)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .node(let node): object(tree, node)
    case .nodes(let nodes):
      .objects(
        ObjectNumber.of(
          tree == .subject ? .subject : .founding, nodes.lowerBound)..<ObjectNumber.of(
            tree == .subject ? .subject : .founding, nodes.upperBound))
    case .list(let items): .list(items.map { self.value($0, in: tree) })
    }
  }
}
