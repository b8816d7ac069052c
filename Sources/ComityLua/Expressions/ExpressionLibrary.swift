/// `regex.*` for rules: compiles once, finds with the positions that Lua uses, 1-based bytes with the last one included.
final class ExpressionLibrary {
  /// Most expressions that one rule may compile.
  static let maximum = 64

  private var compiled: [String: Int] = [:]
  private var expressions: [Expression] = []
  private var walks: [Walk] = []

  /// A `gmatch` under way.
  private struct Walk {
    let expression: Int
    let text: [UInt8]
    var next: Int
    var last: Int
  }

  /// Forgets walks; compiled expressions stay.
  func forgetWalks() { walks.removeAll() }

  /// `regex.compile(pattern, "i")`: the expression's number.
  func compile(_ pattern: String, _ flags: LuaValue) throws(LuaError) -> Int {
    let ignoringCase: Bool
    switch flags {
    case .nil: ignoringCase = false
    case .string("i"): ignoringCase = true
    default: throw LuaError("the flags of an expression can be \"i\", which ignores case, and nothing else")
    }
    let key = (ignoringCase ? "i" : " ") + pattern
    if let known = compiled[key] { return known }
    guard expressions.count < ExpressionLibrary.maximum else {
      throw LuaError(
        "a rule may compile \(ExpressionLibrary.maximum) expressions; compile them outside of loops")
    }
    expressions.append(try Expression(pattern, ignoringCase: ignoringCase))
    compiled[key] = expressions.count - 1
    return expressions.count - 1
  }

  /// First and last byte of the match, then its groups; nothing found: nil.
  func find(_ expression: Int, _ call: inout HostCall, first: Int) throws(LuaError) -> [HostValue] {
    guard let (text, spans) = try search(expression, &call, first: first), let match = spans[0] else {
      return [.nil]
    }
    return [.integer(match.lowerBound + 1), .integer(match.upperBound)] + groups(spans, text)
  }

  /// The groups of the match, or all of it where there are none; nothing found: nil.
  func match(_ expression: Int, _ call: inout HostCall, first: Int) throws(LuaError) -> [HostValue] {
    guard let (text, spans) = try search(expression, &call, first: first) else { return [.nil] }
    return spans.count > 1 ? groups(spans, text) : whole(spans, text)
  }

  /// Begins a walk over all matches and returns its number.
  func walk(_ expression: Int, _ call: inout HostCall, first: Int) throws(LuaError) -> Int {
    let text = Array(try call.string(first, "the text").utf8)
    walks.append(Walk(expression: expression, text: text, next: 0, last: -1))
    return walks.count - 1
  }

  /// The next match of a walk, as `match` gives it.
  func step(_ number: Int, _ call: inout HostCall) -> [HostValue] {
    guard walks.indices.contains(number) else { return [.nil] }
    var walk = walks[number]
    let expression = expressions[walk.expression]
    call.cost += (walk.text.count - min(walk.next, walk.text.count)) / 2 * expression.costPerByte
    while let spans = expression.find(in: walk.text, from: walk.next), let match = spans[0] {
      walk.next = match.isEmpty ? match.upperBound + 1 : match.upperBound
      /// An empty match right after the last one is not a match of its own.
      if match.isEmpty, match.upperBound == walk.last { continue }
      walk.last = match.upperBound
      walks[number] = walk
      return spans.count > 1 ? groups(spans, walk.text) : whole(spans, walk.text)
    }
    walks[number].next = walk.text.count + 1
    return [.nil]
  }

  private func search(
    _ expression: Int, _ call: inout HostCall, first: Int
  ) throws(LuaError) -> (text: [UInt8], spans: [Range<Int>?])? {
    let text = Array(try call.string(first, "the text").utf8)
    let start = try ExpressionLibrary.start(call[first + 1], length: text.count)
    call.cost += (text.count - min(start, text.count)) * expressions[expression].costPerByte / 2
    return expressions[expression].find(in: text, from: start).map { (text, $0) }
  }

  /// 0-based start for a position that counts from 1, or from the end where it is negative.
  private static func start(_ position: LuaValue, length: Int) throws(LuaError) -> Int {
    switch position {
    case .nil: return 0
    case .integer(let position) where position > 0: return position - 1
    case .integer(let position): return position == 0 ? 0 : max(0, length + position)
    default: throw LuaError("the position to start from must be an integer, not a \(position.typeName)")
    }
  }

  private func groups(_ spans: [Range<Int>?], _ text: [UInt8]) -> [HostValue] {
    spans.dropFirst().map { $0.map { .string(String(decoding: text[$0], as: UTF8.self)) } ?? .nil }
  }

  private func whole(_ spans: [Range<Int>?], _ text: [UInt8]) -> [HostValue] {
    [spans[0].map { .string(String(decoding: text[$0], as: UTF8.self)) } ?? .nil]
  }
}
