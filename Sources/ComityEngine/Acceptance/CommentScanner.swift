import ComityModel

/// Finds the comments of a text that begin with `comity-`.
enum CommentScanner {
  /// A comment: what stands between its signs, and all of it.
  struct Comment: Hashable {
    var words: Range<Int>
    var range: ByteRange
  }

  private static let marker = Array("comity-".utf8)

  /// `<!-- comity-… -->` outside fenced code and code within a line; a comment that never ends is cut at its line.
  static func markdown(_ bytes: [UInt8]) -> [Comment] {
    guard mentionsMarker(bytes) else { return [] }
    var result: [Comment] = []
    var isOpenEnded = false
    var fence: (sign: UInt8, count: Int)?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      var next = end + 1
      if let run = fenceRun(line) {
        if let open = fence {
          if run.sign == open.sign, run.count >= open.count { fence = nil }
        } else {
          fence = run
        }
      } else if fence == nil {
        next = max(next, collect(bytes, start..<end, &isOpenEnded, &result))
      }
      start = next
    }
    return result
  }

  /// Whether a text has the marker anywhere, which few have: every seventh byte is looked at, and its neighbours where
  /// it is one of the marker's.
  private static func mentionsMarker(_ bytes: [UInt8]) -> Bool {
    var last = marker.count - 1
    while last < bytes.count {
      if let place = marker.lastIndex(of: bytes[last]) {
        let start = last - place
        if start + marker.count <= bytes.count, bytes[start...].starts(with: marker) { return true }
      }
      last += marker.count
    }
    return false
  }

  /// Collects the comments that begin in a line; gives the beginning of the line after the last of them. `isOpenEnded`
  /// says that no comment ends from here on, which is looked for once and not from every sign that begins one.
  private static func collect(
    _ bytes: [UInt8], _ line: Range<Int>, _ isOpenEnded: inout Bool, _ result: inout [Comment]
  ) -> Int {
    var index = line.lowerBound
    var next = line.upperBound + 1
    while index + 4 <= line.upperBound {
      guard bytes[index] == 0x3C, bytes[index..<index + 4].elementsEqual("<!--".utf8) else {
        index = codeEnd(bytes, index..<line.upperBound) ?? index + 1
        continue
      }
      var close = isOpenEnded ? bytes.count : index + 4
      while close + 3 <= bytes.count, !bytes[close..<close + 3].elementsEqual("-->".utf8) { close += 1 }
      let isClosed = close + 3 <= bytes.count
      isOpenEnded = !isClosed
      if !isClosed { close = line.upperBound }
      var words = index + 4
      while words < close, Directive.isBlank(bytes[words]) { words += 1 }
      if bytes[words..<close].starts(with: marker) {
        result.append(Comment(words: words..<close, range: ByteRange(index, isClosed ? close + 3 : close)))
      }
      index = isClosed ? close + 3 : close
      if index > line.upperBound { next = (bytes[index...].firstIndex(of: 0x0A) ?? bytes.count) + 1 }
    }
    return next
  }

  /// Where code that begins at the start of `rest`, a part of a line, ends behind its closing signs; nil where none does.
  private static func codeEnd(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    let sign: UInt8 = 0x60
    let count = bytes[rest].prefix { $0 == sign }.count
    guard count > 0 else { return nil }
    var index = rest.lowerBound + count
    while index < rest.upperBound {
      let run = bytes[index..<rest.upperBound].prefix { $0 == sign }.count
      if run == count { return index + run }
      index += max(run, 1)
    }
    // Signs without a partner are plain text, all of them.
    return rest.lowerBound + count
  }

  private static func fenceRun(_ line: ArraySlice<UInt8>) -> (sign: UInt8, count: Int)? {
    let text = line.drop { $0 == 0x20 }
    guard line.count - text.count < 4, let sign = text.first, sign == 0x60 || sign == 0x7E else { return nil }
    let count = text.prefix { $0 == sign }.count
    return count >= 3 ? (sign, count) : nil
  }

  /// The paragraph of Markdown after a place; a heading with everything up to the next heading of its rank.
  static func part(after place: ByteRange, _ bytes: [UInt8]) -> [ByteRange]? {
    var lines = bytes[Int(place.end)...].split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    let isBlank = { (line: ArraySlice<UInt8>) in line.allSatisfy(Directive.isBlank) }
    lines = lines.drop(while: isBlank)
    guard let first = lines.first else { return nil }
    let rank = first.prefix { $0 == 0x23 }.count
    let rest = lines.dropFirst().prefix { line in
      let own = line.prefix { $0 == 0x23 }.count
      return rank > 0 ? own == 0 || own > rank : own == 0 && !isBlank(line)
    }
    return [ByteRange(first.startIndex, (rest.last ?? first).endIndex)]
  }

  /// `# comity-…` that fills a line of YAML, outside every scalar.
  static func yaml(_ bytes: [UInt8], tree: RecordTree) -> [Comment] {
    var scalars: [ByteRange]?
    var result: [Comment] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      let line = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
      guard line.first == 0x23 else { continue }
      let words = line.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
      guard words.starts(with: marker) else { continue }
      let known = scalars ?? tree.nodes.filter { $0.kind == .string && $0.range.count > 0 }.map(\.range)
      scalars = known
      guard !known.contains(where: { $0.contains(line.startIndex) }) else { continue }
      let stop = words.last == 0x0D ? end - 1 : end
      result.append(Comment(words: words.startIndex..<stop, range: ByteRange(line.startIndex, stop)))
    }
    return result
  }
}
