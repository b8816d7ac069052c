import ComityModel

/// Names a finding by its content, so that it stays the same when lines move or articles are renumbered.
struct Fingerprint {
  private var seen: [String: Int] = [:]

  /// Digest of rule, path, the identity of the block, the folded words at the place, and its number among equals.
  mutating func of(rule: String, kind: String, location: Location, document: Document) -> String {
    var key = [rule, kind, document.source.path]
    let table = document.words
    var words: [UInt8] = []
    var index = table.starts.partitioningIndex { $0 >= location.range.start }
    while index < table.count, table.starts[index] < location.range.end {
      if !table.flags[index].contains(.punctuation) { words += table.folded(index) + [0x20] }
      index += 1
    }
    if let block = document.block(at: location.range) { key.append(document.blocks[block].identity) }
    key.append(String(decoding: words, as: UTF8.self))
    let joined = key.joined(separator: "\u{1F}")
    let number = seen[joined, default: 0]
    seen[joined] = number + 1
    return String(SHA256.hex(Array("\(joined)\u{1F}\(number)".utf8)).prefix(16))
  }
}
