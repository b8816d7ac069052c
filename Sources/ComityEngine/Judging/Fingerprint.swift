import ComityModel

/// Names a finding by its content, so that it stays the same when lines move or articles are renumbered.
///
/// The path is no part of it: it depends on the folder that Comity runs in, and a baseline keeps it beside the fingerprint.
struct Fingerprint {
  private var seen: [String: Int] = [:]

  /// Digest of rule, the identity of the block, the folded words at the place, and its number among equals.
  mutating func of(rule: String, kind: String, location: Location, document: Document) -> String {
    var key = [rule, kind]
    let table = document.words
    var block: Int?
    var words: [UInt8] = []
    var index = lowerBound(table.starts, location.range.start)
    while index < table.count, table.starts[index] < location.range.end {
      if !table.flags[index].contains(.punctuation) { words += table.folded(index) + [0x20] }
      if block == nil { block = document.blocks.firstIndex { $0.words.contains(index) } }
      index += 1
    }
    if let block { key.append(document.blocks[block].identity) }
    key.append(String(decoding: words, as: UTF8.self))
    let joined = key.joined(separator: "\u{1F}")
    let number = seen[joined, default: 0]
    seen[joined] = number + 1
    return String(SHA256.hex(Array("\(joined)\u{1F}\(number)".utf8)).prefix(16))
  }

  private func lowerBound(_ starts: [UInt32], _ offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
