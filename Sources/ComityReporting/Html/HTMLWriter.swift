/// Writes HTML element by element; all text and attributes are escaped here and nowhere else.
struct HTMLWriter {
  /// The page so far.
  private(set) var output: TextBuffer

  init(_ output: TextBuffer) { self.output = output }

  /// Writes an element around whatever `body` writes.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// Writes an element that holds nothing but text.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Opens an element; an attribute whose value is empty is written without a value.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    output.append("<\(name)")
    for (key, value) in attributes {
      output.append(value.isEmpty ? " \(key)" : " \(key)=\"\(XML.attribute(value))\"")
    }
    output.append(">")
  }

  /// Closes an element.
  mutating func close(_ name: String) { output.append("</\(name)>") }

  /// Writes text.
  mutating func text(_ text: String) { output.append(XML.escaped(text)) }

  /// Writes bytes of a source as text.
  mutating func text(_ bytes: ArraySlice<UInt8>) { text(String(decoding: bytes, as: UTF8.self)) }

  /// Writes a part of the page that Comity itself brings along, as it is.
  mutating func verbatim(_ bytes: [UInt8]) { output.append(slice: bytes[...]) }

  /// Ends the line, so that a page can be read and compared line by line.
  mutating func newline() { output.endLine() }
}
