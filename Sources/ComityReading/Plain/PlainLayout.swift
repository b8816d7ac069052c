/// What the shape of a plain text tells: where its lines wrap, and which lines repeat on every page.
struct PlainLayout {
  /// Column at which most lines wrap; 0 where lines are not wrapped.
  let width: Int
  private let repeated: Set<UInt64>

  init(_ bytes: [UInt8], from start: Int) {
    var lengths = [Int](repeating: 0, count: 161)
    var lines = 0
    var seen: [UInt64: Int] = [:]
    var pages = 0
    var place = start
    while place < bytes.count {
      let line = Line(bytes, at: place)
      if !line.isBlank {
        lines += 1
        lengths[Swift.min(line.count + line.indent, 160)] += 1
        if line.count <= 80, Self.isAlone(line, bytes) {
          let hash = Self.hash(line, bytes)
          if seen.count < 20_000 || seen[hash] != nil { seen[hash, default: 0] += 1 }
        }
      }
      for byte in line.start..<line.text where bytes[byte] == 0x0C { pages += 1 }
      place = line.next
    }
    var remaining = lines / 10
    var width = 160
    while width > 0, remaining >= lengths[width] {
      remaining -= lengths[width]
      width -= 1
    }
    self.width = width >= 160 || lengths[160] * 5 > lines ? 0 : width
    repeated = pages > 0 ? Set(seen.filter { $0.value >= 3 }.keys) : []
  }

  private static func isAlone(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.next >= bytes.count || Line(bytes, at: line.next).isBlank
  }

  private static func hash(_ line: Line, _ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in line.text..<line.end where !Letters.isDigit(bytes[place]) {
      hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Whether a line is a page number, or a header or footer that stands on every page.
  func isFurniture(_ line: Line, _ bytes: [UInt8]) -> Bool {
    if line.count <= 14, isPageNumber(line, bytes) { return true }
    return !repeated.isEmpty && line.count <= 80 && repeated.contains(Self.hash(line, bytes))
  }

  /// "12", "- 12 -", "Page 3 of 10".
  private func isPageNumber(_ line: Line, _ bytes: [UInt8]) -> Bool {
    var digits = 0
    var letters: [UInt8] = []
    for place in line.text..<line.end {
      let byte = bytes[place]
      if Letters.isDigit(byte) {
        digits += 1
      } else if Letters.isLetter(byte) {
        letters.append(byte | 0x20)
      } else if byte != 0x20, byte != 0x2D, byte != 0x2F {
        return false
      }
    }
    guard digits > 0, digits <= 7 else { return false }
    return letters.isEmpty && digits <= 3 || letters.elementsEqual("page".utf8)
      || letters.elementsEqual("pageof".utf8)
  }

  /// Whether a line ends although the first word of the next one would have fitted: a line of its own.
  func breaksEarly(_ line: Line, _ next: Line, _ bytes: [UInt8]) -> Bool {
    var word = next.text
    while word < next.end, bytes[word] != 0x20 { word += 1 }
    guard width > 0 else { return line.count <= 60 && next.count > line.count * 2 }
    return line.indent + line.count + 1 + (word - next.text) + 4 < width && next.count > line.count
  }
}
