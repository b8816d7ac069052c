/// What each of some folded words stands for: a dictionary that neither allocates for a word nor hashes with a random key.
struct WordMap<Value: Sendable>: Sendable {
  private var words = ByteTable()
  private var values: [Value] = []

  /// Makes the map of lists of words with blanks between them; `merge` joins what several lists say of one word.
  init(_ lists: [(words: String, value: Value)], merge: (Value, Value) -> Value = { $1 }) {
    for (text, value) in lists {
      let bytes = Array(text.utf8)
      for word in bytes.split(separator: 0x20) {
        let number = words.intern(bytes, word.indices)
        if number < values.count {
          values[number] = merge(values[number], value)
        } else {
          values.append(value)
        }
      }
    }
  }

  /// What a word stands for; nil where it is none of them.
  subscript(word: [UInt8]) -> Value? { words.number(word, word.indices).map { values[$0] } }
}
