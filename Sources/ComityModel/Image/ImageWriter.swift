/// Writes values as a row of 32-bit words that `ImageReader` gives back: the compiled form of a pack.
///
/// The form is for one build of Comity on one machine. It has no field names and no versions: whoever keeps an image
/// keeps with it what it was made of, and makes it anew when that changes.
public struct ImageWriter {
  /// What was written so far, but for the strings.
  private var body: [UInt32] = []
  /// Distinct strings; values name them by number.
  private var strings: [String] = []
  private var numbers: [String: UInt32] = [:]
  /// What the paths of files begin with that are written without it.
  private let root: String

  /// Makes a writer of nothing yet; paths below `root` are written without it.
  public init(root: String) { self.root = root }

  /// The whole image: the strings and then the values.
  public var words: [UInt32] {
    var blob: [UInt8] = []
    var words = [UInt32(strings.count)]
    for string in strings {
      blob += Array(string.utf8)
      words.append(UInt32(blob.count))
    }
    return words + ImageWriter.packed(blob) + body
  }

  /// Writes a number below 2³².
  public mutating func write(_ word: UInt32) { body.append(word) }

  /// Writes a number.
  public mutating func write(_ number: Int) {
    let bits = UInt64(bitPattern: Int64(number))
    body.append(UInt32(truncatingIfNeeded: bits))
    body.append(UInt32(truncatingIfNeeded: bits >> 32))
  }

  /// Writes a number.
  public mutating func write(_ number: Double) { write(Int(Int64(bitPattern: number.bitPattern))) }

  /// Writes a truth value.
  public mutating func write(_ flag: Bool) { body.append(flag ? 1 : 0) }

  /// Writes a string.
  public mutating func write(_ string: String) {
    let number = numbers[string] ?? UInt32(strings.count)
    if Int(number) == strings.count {
      numbers[string] = number
      strings.append(string)
    }
    body.append(number)
  }

  /// Writes the path of a file of the pack.
  public mutating func write(path: String) {
    let isInside = path.utf8.starts(with: root.utf8)
    write(isInside)
    write(isInside ? String(path.dropFirst(root.count)) : path)
  }

  /// Writes words with their number.
  public mutating func write(_ words: [UInt32]) {
    body.append(UInt32(words.count))
    body += words
  }

  /// Writes bytes with their number.
  public mutating func write(_ bytes: [UInt8]) {
    body.append(UInt32(bytes.count))
    body += ImageWriter.packed(bytes)
  }

  /// Writes values that are nothing but their bits, with their number.
  ///
  /// Their type must have no gaps between its fields, whose bits nobody sets.
  public mutating func write<Item: BitwiseCopyable>(plain items: [Item]) {
    body.append(UInt32(items.count))
    body += ImageWriter.packed(items.withUnsafeBytes { Array($0) })
  }

  /// Writes small numbers with their number.
  public mutating func write(_ numbers: [Int]) { write(numbers.map { UInt32(truncatingIfNeeded: $0) }) }

  /// Writes a number of 64 bits.
  public mutating func write(_ bits: UInt64) { write(Int(Int64(bitPattern: bits))) }

  /// Writes a range of small numbers.
  public mutating func write(_ range: Range<Int>) {
    write(UInt32(range.lowerBound))
    write(UInt32(range.upperBound))
  }

  /// Writes values one after another with their number.
  public mutating func write<Item>(_ items: [Item], _ body: (inout ImageWriter, Item) -> Void) {
    self.body.append(UInt32(items.count))
    for item in items { body(&self, item) }
  }

  /// Writes a value or that there is none.
  public mutating func write<Value>(_ value: Value?, _ body: (inout ImageWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// Writes a dictionary in order of its keys.
  public mutating func write<Value>(_ items: [String: Value], _ body: (inout ImageWriter, Value) -> Void) {
    write(items.sorted { $0.key < $1.key }) { image, item in
      image.write(item.key)
      body(&image, item.value)
    }
  }

  /// Writes one case of an enumeration.
  public mutating func write<Choice: CaseIterable & Equatable>(choice: Choice) {
    body.append(UInt32(Array(Choice.allCases).firstIndex(of: choice) ?? 0))
  }

  /// Bytes four to a word, in the order of this machine.
  private static func packed(_ bytes: [UInt8]) -> [UInt32] {
    let whole = bytes + repeatElement(0, count: -bytes.count & 3)
    return whole.withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
  }
}
