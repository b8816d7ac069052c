import ComityModel

/// What rules look at: a tree of nodes with named fields and places, whether it came from a draft or from records.
///
/// Nodes are numbers that the tree itself gives out, from 0 and below 2⁵⁶.
public protocol RuleTree: AnyObject {
  /// The node that stands for the whole.
  var root: Int { get }
  /// What messages call a node: `provision`, `decision D-1`.
  func name(of node: Int) -> String
  /// All fields of a node in a fixed order; `nil` is a field that is known but absent here.
  func fields(of node: Int) -> [(name: String, value: NodeValue)]
  /// Whether nodes like this one have a field of this name.
  func has(_ field: String, _ node: Int) -> Bool
  /// The fields of a node that messages can show: those that are no lists.
  func plainFields(of node: Int) -> [(name: String, value: NodeValue)]
  /// Whether a field is deferred.
  func isDeferred(_ field: String, of node: Int) -> Bool
  /// One field; only asked for where `fields` has it as deferred.
  func field(_ name: String, of node: Int) -> NodeValue
  /// Bytes of a node in its source, or of one of its fields; nil where it stands nowhere.
  func range(of node: Int, field: String?) -> ByteRange?
  /// Bytes of the source that a part of a node's text comes from, the part counted in bytes from 0.
  func range(of node: Int, part: Range<Int>, cost: inout Int) throws(LuaError) -> ByteRange?
  /// Places inside a node where a phrase pattern matches, as nodes; `cost` grows by the instructions to charge.
  func find(_ pattern: PatternText, in node: Int, cost: inout Int) throws(LuaError) -> [Int]
  /// Provisions inside a node that a query asks for, as nodes.
  func provisions(_ query: Query, in node: Int, cost: inout Int) throws(LuaError) -> [Int]
  /// Values at the end of a way from a node, those that fit one of the sets of conditions, as nodes.
  func select(_ path: [String], _ sets: [[Need]], in node: Int, cost: inout Int) throws(LuaError) -> [Int]
}

extension RuleTree {
  /// A node as an author would look for it: what it is, where it stands, how it begins.
  func description(of node: Int) -> String {
    let fields = Dictionary(
      fields(of: node).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    func text(_ name: String) -> String? {
      if case .string(let text)? = fields[name], !text.isEmpty { text } else { nil }
    }
    let place = text("label").map { " at \($0)" } ?? ""
    guard let words = text("text") ?? text("title") else { return name(of: node) + place }
    return name(of: node) + place + ": “\(words.prefix(80))\(words.count > 80 ? "…" : "")”"
  }

  /// Looks through all fields.
  public func has(_ field: String, _ node: Int) -> Bool { fields(of: node).contains { $0.name == field } }

  /// All fields; lists among them are passed over.
  public func plainFields(of node: Int) -> [(name: String, value: NodeValue)] { fields(of: node) }

  /// Looks through all fields.
  public func isDeferred(_ field: String, of node: Int) -> Bool {
    if case .deferred? = fields(of: node).first(where: { $0.name == field })?.value { true } else { false }
  }

  /// Nothing: a tree without deferred fields.
  public func field(_ name: String, of node: Int) -> NodeValue { .nil }

  /// An error: only drafts have texts of which a part has a place.
  public func range(of node: Int, part: Range<Int>, cost: inout Int) throws(LuaError) -> ByteRange? {
    throw LuaError("a \(name(of: node)) has no text to take a part of")
  }

  /// An error: only texts can be searched.
  public func find(_ pattern: PatternText, in node: Int, cost: inout Int) throws(LuaError) -> [Int] {
    throw LuaError("a \(name(of: node)) has no sentences to search")
  }

  /// An error: only records have values to select from.
  public func select(
    _ path: [String], _ sets: [[Need]], in node: Int, cost: inout Int
  ) throws(LuaError) -> [Int] {
    throw LuaError("a \(name(of: node)) is no part of a record, so there is nothing to select from")
  }

  /// An error: only texts have provisions.
  public func provisions(_ query: Query, in node: Int, cost: inout Int) throws(LuaError) -> [Int] {
    throw LuaError("a \(name(of: node)) has no provisions")
  }
}

/// Value of a node's field.
public enum NodeValue: Sendable {
  case `nil`
  /// Known, but costly: asked for by itself when a rule looks at it.
  case deferred
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case node(Int)
  /// Nodes with consecutive numbers.
  case nodes(Range<Int>)
  case list([NodeValue])
}
