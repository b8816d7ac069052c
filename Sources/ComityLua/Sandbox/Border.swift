import CLuaHost

/// What stands between the C side and the host: decodes questions, encodes answers, touches no Lua.
final class Border {
  var functions: [LuaSandbox.HostFunction] = []
  private weak var host: (any LuaHost)?
  private weak var writer: (any FieldWriter)?
  private let answers = OutgoingTape()

  init(host: any LuaHost) {
    self.host = host
    writer = host as? any FieldWriter
  }

  /// Answers one question; false raises the text that was left as the only result.
  func answer(_ exchange: inout lh_exchange) -> Bool {
    if exchange.operation == LH_OP_FIELDS, answerFields(&exchange) { return true }
    var values: [LuaValue] = []
    if let nodes = exchange.arguments {
      var tape = IncomingTape(nodes)
      for _ in 0..<exchange.argument_count { values.append(tape.value()) }
    }
    answers.clear()
    var well = true
    var call = HostCall(arguments: values)
    do throws(LuaError) {
      exchange.result_count = try UInt32(write(operation: exchange.operation, &call))
    } catch {
      answers.clear()
      answers.append(error.message)
      exchange.result_count = 1
      well = false
    }
    exchange.cost = UInt64(max(0, call.cost))
    exchange.results = answers.seal()
    return well
  }

  /// The shortest way for what is asked most: false where the host has none.
  private func answerFields(_ exchange: inout lh_exchange) -> Bool {
    guard let writer, let object = exchange.arguments else { return false }
    answers.clear()
    guard let cost = writer.writeFields(of: Int(object.pointee.integer), to: answers) else { return false }
    exchange.cost = UInt64(cost)
    exchange.result_count = 1
    exchange.results = answers.seal()
    return true
  }

  /// Writes the answers and returns how many there are.
  private func write(operation: Int32, _ call: inout HostCall) throws(LuaError) -> Int {
    if operation >= 0 { return write(try functions[Int(operation)](&call)) }
    let values = call.arguments
    guard let host else { throw LuaError("the host is gone") }
    switch Int(operation) {
    case LH_OP_FIELDS:
      answers.appendRecord(try host.fields(of: Border.object(values)))
      return 1
    case LH_OP_MISSING:
      return write([try host.missing(values.count > 1 ? values[1] : .nil, of: Border.object(values))])
    case LH_OP_NAME:
      return write([.string(host.name(of: Border.object(values)))])
    case LH_OP_CALL:
      call.arguments.removeFirst()
      return write(try host.call(Border.object(values), &call))
    case LH_OP_MODULE:
      guard let module = host.module(named: Border.string(values)) else { return 0 }
      return write([.string(module.source), .string(module.file)])
    case LH_OP_GLOBAL:
      return write([.string(host.unknownGlobal(Border.string(values)))])
    default:
      host.print(Border.string(values))
      return 0
    }
  }

  private func write(_ results: [HostValue]) -> Int {
    for result in results { answers.append(result) }
    return results.count
  }

  private static func object(_ values: [LuaValue]) -> Int {
    if case .object(let id)? = values.first { id } else { -1 }
  }

  private static func string(_ values: [LuaValue]) -> String {
    if case .string(let text)? = values.first { text } else { "" }
  }
}

/// The C side's way in. At file scope, so that it carries no check of the actor it runs on.
func dispatch(_ context: UnsafeMutableRawPointer?, _ exchange: UnsafeMutablePointer<lh_exchange>?) -> Bool {
  guard let context, let exchange else { return false }
  return Unmanaged<Border>.fromOpaque(context).takeUnretainedValue().answer(&exchange.pointee)
}
