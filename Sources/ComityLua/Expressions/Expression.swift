import CRE2Shim

/// A compiled regular expression: linear time whatever the text, over UTF-8, with byte offsets.
///
/// Rules are offered expressions for what is not prose: document symbols, dates, ids. `\w`, `\d` and `\b` know ASCII
/// only; `\pL` is any letter. There are no back references and no lookaround.
final class Expression {
  /// Longest pattern, bytes.
  static let maximumBytes = 1000
  /// Bytes that the compiled form and its working memory may use.
  static let memory = 1 << 20

  /// Number of capturing groups.
  let groups: Int
  /// Instructions that a byte of text costs.
  let costPerByte: Int
  private let handle: OpaquePointer

  /// Compiles a pattern; `error` says what is wrong with it.
  init(_ pattern: String, ignoringCase: Bool = false) throws(LuaError) {
    guard pattern.utf8.count <= Expression.maximumBytes else {
      throw LuaError("the expression is longer than \(Expression.maximumBytes) bytes")
    }
    var reason = [CChar](repeating: 0, count: 200)
    var pattern = pattern
    let handle = pattern.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        re2_compile($0.baseAddress, $0.count, ignoringCase, Int64(Expression.memory), &reason, reason.count)
      }
    }
    guard let handle else {
      let said = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw LuaError("the expression does not compile: \(String(decoding: said, as: UTF8.self))")
    }
    self.handle = handle
    groups = Int(re2_groups(handle))
    costPerByte = 1 + Int(re2_program_size(handle)) / 16
  }

  deinit { re2_free(handle) }

  /// Byte ranges of the first match at or after `start` and of its groups; nil for a group that took no part.
  func find(in text: [UInt8], from start: Int) -> [Range<Int>?]? {
    guard start >= 0, start <= text.count else { return nil }
    let count = groups + 1
    return withUnsafeTemporaryAllocation(of: Int64.self, capacity: 2 * count) { spans in
      let found = text.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          /// An empty array may have no address, and RE2 wants one.
          withUnsafePointer(to: CChar(0)) { empty in
            re2_find(
              handle, characters.baseAddress ?? empty, text.count, start, spans.baseAddress, Int32(count))
          }
        }
      }
      guard found else { return nil }
      return (0..<count).map { spans[2 * $0] < 0 ? nil : Int(spans[2 * $0])..<Int(spans[2 * $0 + 1]) }
    }
  }
}
