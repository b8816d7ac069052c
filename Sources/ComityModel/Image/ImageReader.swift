/// Reads values in the order in which `ImageWriter` wrote them.
///
/// Its functions may be inlined elsewhere: a pack is thousands of small values, each read by a closure of another module.
///
/// An image that was cut off or mixed up gives nothing but zeros from there on, and `isDamaged`: readers go on without
/// asking after every value, and ask once at the end.
public struct ImageReader {
  @usableFromInline let words: [UInt32]
  @usableFromInline var position: Int
  /// Where the bytes of each string end, and those that were asked for: most strings of a pack are of no use in a run.
  private var ends: [UInt32] = []
  private var blob = 0
  private var strings: [String?] = []
  private let root: String
  /// Paths that were read, by the number of their strings.
  private var paths: [String?] = []
  /// Whether something was asked for that is not there.
  public var isDamaged: Bool { damaged }
  @usableFromInline var damaged = false

  /// Begins to read the image that begins at `start`; `root` takes the place of what the writer left off from paths.
  public init(_ words: [UInt32], from start: Int = 0, root: String) {
    self.words = words
    self.root = root
    position = start
    readStrings()
    paths = Array(repeating: nil, count: strings.count)
  }

  private mutating func readStrings() {
    ends = array()
    blob = position * 4
    let used = (Int(ends.last ?? 0) + 3) / 4
    guard used <= words.count - position else {
      damaged = true
      ends = []
      return
    }
    position += used
    strings = Array(repeating: nil, count: ends.count)
  }

  /// Makes the string with a number of its bytes.
  private mutating func made(_ number: Int) -> String {
    let (start, end) = (number == 0 ? 0 : Int(ends[number - 1]), Int(ends[number]))
    guard start <= end, end <= Int(ends[ends.count - 1]) else {
      damaged = true
      return ""
    }
    let place = blob + start..<blob + end
    return words.withUnsafeBytes {
      String(decoding: UnsafeRawBufferPointer(rebasing: $0[place]), as: UTF8.self)
    }
  }

  /// A number below 2³².
  @inlinable
  public mutating func word() -> UInt32 {
    guard position < words.count else {
      damaged = true
      return 0
    }
    position += 1
    return words[position - 1]
  }

  /// A number.
  @inlinable
  public mutating func number() -> Int {
    let low = word()
    return Int(Int64(bitPattern: UInt64(low) | UInt64(word()) << 32))
  }

  /// A number of 64 bits.
  @inlinable
  public mutating func bits() -> UInt64 { UInt64(bitPattern: Int64(number())) }

  /// A range of small numbers.
  @inlinable
  public mutating func range() -> Range<Int> {
    let (start, end) = (Int(word()), Int(word()))
    if start > end { damaged = true }
    return min(start, end)..<end
  }

  /// A number.
  public mutating func double() -> Double { Double(bitPattern: UInt64(bitPattern: Int64(number()))) }

  /// A truth value.
  @inlinable
  public mutating func flag() -> Bool { word() != 0 }

  /// A string.
  public mutating func string() -> String {
    let number = Int(word())
    guard number < strings.count else {
      damaged = true
      return ""
    }
    if let known = strings[number] { return known }
    let string = made(number)
    strings[number] = string
    return string
  }

  /// The path of a file of the pack.
  public mutating func path() -> String {
    guard flag() else { return string() }
    guard position < words.count, Int(words[position]) < paths.count else { return string() }
    let number = Int(words[position])
    if let known = paths[number] {
      position += 1
      return known
    }
    let path = root + string()
    paths[number] = path
    return path
  }

  /// How many items follow; never more than there are words left.
  @inlinable
  mutating func count() -> Int {
    let count = Int(word())
    guard count <= words.count - position else {
      damaged = true
      return 0
    }
    return count
  }

  /// Words.
  public mutating func array() -> [UInt32] {
    let count = count()
    position += count
    return Array(words[position - count..<position])
  }

  /// Bytes.
  public mutating func array() -> [UInt8] { plain(count: Int(word())) }

  /// Values that are nothing but their bits, which are taken as they lie there.
  public mutating func plain<Item: BitwiseCopyable>(_ type: Item.Type) -> [Item] { plain(count: Int(word())) }

  /// Small numbers.
  public mutating func array() -> [Int] { (array() as [UInt32]).map { Int(Int32(bitPattern: $0)) } }

  private mutating func plain<Item: BitwiseCopyable>(count: Int) -> [Item] {
    let size = count * MemoryLayout<Item>.stride
    let used = (size + 3) / 4
    guard used <= words.count - position else {
      damaged = true
      return []
    }
    let start = position * 4
    position += used
    return [Item](unsafeUninitializedCapacity: count) { items, initialized in
      words.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(items).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[start..<start + size]))
      }
      initialized = count
    }
  }

  /// Values one after another.
  @inlinable
  public mutating func array<Item>(_ item: (inout ImageReader) -> Item) -> [Item] {
    let count = count()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(item(&self)) }
    return items
  }

  /// A value; nil where there is none.
  @inlinable
  public mutating func optional<Value>(_ value: (inout ImageReader) -> Value) -> Value? {
    flag() ? value(&self) : nil
  }

  /// A dictionary.
  @inlinable
  public mutating func dictionary<Value>(_ value: (inout ImageReader) -> Value) -> [String: Value] {
    let count = count()
    var items: [String: Value] = [:]
    items.reserveCapacity(count)
    for _ in 0..<count {
      let key = string()
      items[key] = value(&self)
    }
    return items
  }

  /// One case of an enumeration.
  @inlinable
  public mutating func choice<Choice: CaseIterable>(_ type: Choice.Type) -> Choice {
    let number = Int(word())
    let cases = Choice.allCases
    if number >= cases.count { damaged = true }
    return cases[cases.index(cases.startIndex, offsetBy: number < cases.count ? number : 0)]
  }
}
