public import ComityModel

/// What reading provisions knows of English, ready to be used: compiled lists, which can be kept in an image.
public struct EnglishReading: Sendable {
  let matcher: PhraseMatcher
  /// What each pattern of the matcher does.
  let senses: [EnglishPhrases.Sense]
  let classes: EnglishWords.ClassTable

  /// Compiled from the lists, which takes as long as reading a short draft.
  public static let compiled = EnglishReading()

  private init() {
    (matcher, senses) = EnglishPhrases.compiled
    classes = EnglishWords.classes
  }

  /// Writes all of it.
  public func write(to image: inout ImageWriter) {
    matcher.write(to: &image)
    image.write(senses) { $0.write(choice: $1) }
    classes.write(to: &image)
  }

  /// Reads what was compiled.
  public init(from image: inout ImageReader) {
    matcher = PhraseMatcher(from: &image)
    senses = image.array { $0.choice(EnglishPhrases.Sense.self) }
    classes = EnglishWords.ClassTable(from: &image)
  }
}
