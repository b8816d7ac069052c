/// Lines `[label]: target` of Markdown: no text, but what makes `[label]` a link instead of a bracket.
enum LinkDefinitions {
  /// The label of a definition line; nil where the line is none.
  ///
  /// Only a target that looks like an address counts: "[State A]: delete" is a remark on the text.
  static func label(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [UInt8]? {
    guard start + 3 < end, bytes[start] == 0x5B, bytes[start + 1] != 0x5E else { return nil }
    var close = start + 1
    while close < end, close - start <= 200, bytes[close] != 0x5D { close += 1 }
    guard close + 2 < end, bytes[close] == 0x5D, bytes[close + 1] == 0x3A, close > start + 1 else {
      return nil
    }
    var target = close + 2
    while target < end, bytes[target] == 0x20 { target += 1 }
    var last = target
    var address = false
    while last < end, bytes[last] != 0x20 {
      if bytes[last] == 0x2F || bytes[last] == 0x23 || bytes[last] == 0x2E && last + 1 < end {
        address = true
      }
      last += 1
    }
    while last < end, bytes[last] == 0x20 { last += 1 }
    guard address, last == end || bytes[last] == 0x22 || bytes[last] == 0x27 || bytes[last] == 0x28 else {
      return nil
    }
    return fold(bytes[(start + 1)..<close])
  }

  /// Labels are compared without case and with single blanks.
  static func fold(_ label: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in label {
      if byte == 0x20 || byte == 0x0A, folded.last == 0x20 || folded.isEmpty { continue }
      folded.append(byte == 0x0A ? 0x20 : Letters.lower(byte))
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }
}
