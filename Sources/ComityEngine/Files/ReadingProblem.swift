import ComityModel
import ComityReading

extension InputProblem {
  /// Why a source cannot be read as a draft, with its place and a remedy.
  init(_ error: ReadingError, in source: Source) {
    switch error {
    case .tooLarge(let bytes, let maximum):
      self.init(path: source.path, message: FileProblem.tooLarge(size: bytes, limit: maximum).message)
    case .notUTF8(let offset):
      self.init(
        path: InputProblem.place(offset, source),
        message: "this is not UTF-8; save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8")
    case .binary(let offset):
      self.init(
        path: InputProblem.place(offset, source),
        message: "a NUL byte: this is a binary file or UTF-16; save the document as UTF-8 text or Markdown")
    case .noWords:
      self.init(path: source.path, message: "it has no words; name a draft that has text")
    }
  }

  /// `path:line:column` of a byte offset.
  private static func place(_ offset: Int, _ source: Source) -> String {
    let position = LineTable(source).position(of: offset)
    return "\(source.path):\(position.line):\(position.column)"
  }
}
