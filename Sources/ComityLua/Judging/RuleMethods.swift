import ComityModel

/// The functions and methods that a rule's script can call, each under its name.
extension RuleHost {
  /// Offers everything to a sandbox. `unowned`: the host outlives its sandbox.
  func offer(to sandbox: LuaSandbox) throws(LuaFailure) {
    for name in RuleInterface.constructors { try sandbox.defineConstructor(name) }
    try sandbox.define("method", "find") { [unowned self] (call) throws(LuaError) in try find(&call) }
    try sandbox.define("method", "match") { [unowned self] (call) throws(LuaError) in
      try expressions.match(expression(call, "match"), &call, first: 1)
    }
    try sandbox.define("method", "gmatch") { [unowned self] (call) throws(LuaError) in
      [.object(ObjectNumber.of(.walk, try expressions.walk(expression(call, "gmatch"), &call, first: 1)))]
    }
    try sandbox.define("method", "mentions") { [unowned self] (call) throws(LuaError) in
      [.boolean(try !hits(&call, "mentions").nodes.isEmpty)]
    }
    try sandbox.define("method", "select") { [unowned self] (call) throws(LuaError) in
      let (tree, id, node) = try searched(call, "select")
      let way = try call.string(1, "the way to what is selected")
      let path = way.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let sets = try conditions(call[2])
      let found = try tree.select(path.map { String(Substring($0)) }, sets, in: node, cost: &call.cost)
      return [.list(found.map { RuleHost.object(id, $0) })]
    }
    try sandbox.define("method", "provisions") { [unowned self] (call) throws(LuaError) in
      let (tree, nodes) = try provisions(&call, "provisions")
      return [.list(nodes.map { RuleHost.object(tree, $0) })]
    }
    try sandbox.define("method", "provision") { [unowned self] (call) throws(LuaError) in
      let (tree, nodes) = try provisions(&call, "provision")
      return [nodes.first.map { RuleHost.object(tree, $0) } ?? .nil]
    }
    try sandbox.define("method", "at") { [unowned self] (call) throws(LuaError) in try at(call) }
    try sandbox.define("method", "span") { [unowned self] (call) throws(LuaError) in try span(&call) }
    try sandbox.define("method", "see") { [unowned self] (call) throws(LuaError) in try see(call) }
    try sandbox.define("method", "suggest") { [unowned self] (call) throws(LuaError) in try suggest(call) }
    try offerExpressions(to: sandbox)
  }

  private func offerExpressions(to sandbox: LuaSandbox) throws(LuaFailure) {
    try sandbox.define("regex", "compile") { [unowned self] (call) throws(LuaError) in
      [
        .object(
          ObjectNumber.of(.expression, try expressions.compile(call.string(0, "an expression"), call[1])))
      ]
    }
    try sandbox.define("regex", "find") { [unowned self] (call) throws(LuaError) in
      let expression = try expressions.compile(call.string(1, "an expression"), .nil)
      call.arguments.remove(at: 1)
      return try expressions.find(expression, &call, first: 0)
    }
    try sandbox.define("regex", "match") { [unowned self] (call) throws(LuaError) in
      let expression = try expressions.compile(call.string(1, "an expression"), .nil)
      call.arguments.remove(at: 1)
      return try expressions.match(expression, &call, first: 0)
    }
    try sandbox.define("regex", "gmatch") { [unowned self] (call) throws(LuaError) in
      let expression = try expressions.compile(call.string(1, "an expression"), .nil)
      return [.object(ObjectNumber.of(.walk, try expressions.walk(expression, &call, first: 0)))]
    }
  }

  /// `node:find(pattern)` gives hits; `expression:find(text, start)` gives positions.
  private func find(_ call: inout HostCall) throws(LuaError) -> [HostValue] {
    if case .object(let number) = call[0], case (.expression, let index)? = ObjectNumber.parts(number) {
      return try expressions.find(index, &call, first: 1)
    }
    let (tree, nodes) = try hits(&call, "find")
    return [.list(nodes.map { RuleHost.object(tree, $0) })]
  }

  private func expression(_ call: HostCall, _ method: String) throws(LuaError) -> Int {
    if case .object(let number) = call[0], case (.expression, let index)? = ObjectNumber.parts(number) {
      return index
    }
    throw LuaError("\(method) is a method of what regex.compile returns; nodes have find and mentions")
  }

  private func searched(
    _ call: HostCall, _ method: String
  ) throws(LuaError) -> (tree: any RuleTree, id: RulePlace.Tree, node: Int) {
    if case .object(let number) = call[0], let node = node(number) { return node }
    throw LuaError("\(method) is a method of nodes: write node:\(method) with a colon")
  }

  private func hits(
    _ call: inout HostCall, _ method: String
  ) throws(LuaError) -> (tree: RulePlace.Tree, nodes: [Int]) {
    let (tree, id, node) = try searched(call, method)
    let text = try call.string(1, "a pattern")
    return (id, try tree.find(PatternText(text: text, file: rule.file), in: node, cost: &call.cost))
  }

  private func provisions(
    _ call: inout HostCall, _ method: String
  ) throws(LuaError) -> (tree: RulePlace.Tree, nodes: [Int]) {
    let (tree, id, node) = try searched(call, method)
    guard case .table = call[1] else {
      throw LuaError("\(method) needs a query: { actor = \"…\" }, not a \(call[1].typeName)")
    }
    return (id, try tree.provisions(query(call[1], method), in: node, cost: &call.cost))
  }

  /// Conditions that were made at run time, held to the same rules as those that are declared.
  private func conditions(_ value: LuaValue) throws(LuaError) -> [[Need]] {
    if case .nil = value { return [] }
    // Scripts ask the same of one meeting after the other.
    if let known = recentConditions.firstIndex(where: { $0.value.isSame(as: value) }) {
      if known > 0 { recentConditions.insert(recentConditions.remove(at: known), at: 0) }
      return recentConditions[0].sets
    }
    let reader = DeclarationReader(Source(path: rule.file, bytes: []))
    let declared = Declared(
      value: value, outline: SourceOutline(place: 0, key: 0), name: "what select is told")
    let sets = NeedDecoder(reader: reader).sets(declared)
    if let problem = reader.problems.first { throw LuaError(problem.message) }
    recentConditions.insert((value, sets), at: 0)
    if recentConditions.count > 8 { recentConditions.removeLast() }
    return sets
  }

  /// A query that was made at run time, held to the same rules as one that is declared.
  private func query(_ value: LuaValue, _ method: String) throws(LuaError) -> Query {
    let reader = DeclarationReader(Source(path: rule.file, bytes: []))
    let declared = Declared(
      value: value, outline: SourceOutline(place: 0, key: 0), name: "the query of \(method)")
    let query = QueryDecoder(reader: reader).query(declared)
    if let problem = reader.problems.first { throw LuaError(problem.message) }
    return query ?? Query()
  }

  /// `node:at "field"`.
  private func at(_ call: HostCall) throws(LuaError) -> [HostValue] {
    let (tree, id, node) = try searched(call, "at")
    let field = try call.string(1, "the name of a field")
    guard tree.has(field, node) else {
      let names = tree.fields(of: node).map(\.name)
      let near = Nearest.name(to: field, among: names).map { "; did you mean '\($0)'?" }
      throw LuaError(
        "a \(tree.name(of: node)) has no field '\(field)'"
          + (near ?? "; it has " + names.joined(separator: ", ")))
    }
    let range = tree.range(of: node, field: field) ?? tree.range(of: node, field: nil)
    return [remember(RulePlace(tree: id, node: node, field: field, range: range))]
  }

  /// `node:span(first, last)`: bytes of its text, counted from 1, the last one included, as `find` gives them.
  private func span(_ call: inout HostCall) throws(LuaError) -> [HostValue] {
    let (tree, id, node) = try searched(call, "span")
    guard case .integer(let first) = call[1], case .integer(let last) = call[2] else {
      throw LuaError("span needs the first and the last byte, as find gives them: node:span(first, last)")
    }
    let part = max(0, first - 1)..<max(first - 1, last, 0)
    let range = try tree.range(of: node, part: part, cost: &call.cost)
    return [remember(RulePlace(tree: id, node: node, field: "text", range: range))]
  }
}
