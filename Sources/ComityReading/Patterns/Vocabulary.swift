import ComityModel

/// Named sets of phrases that the rules of a pack refer to as `<name>`.
public struct Vocabulary: Sendable {
  /// One named set of phrases.
  public struct Concept: Sendable {
    /// What patterns call it, without the angle brackets: lower-case letters, digits and hyphens.
    public var name: String
    /// Its phrases, each a pattern that may refer to other concepts.
    public var phrases: [PatternText]
    /// Whether a document may define names of its own for it.
    public var names: Bool

    /// Makes a concept.
    public init(name: String, phrases: [PatternText], names: Bool = false) {
      self.name = name
      self.phrases = phrases
      self.names = names
    }
  }

  /// All concepts in the order of their declaration; where several could be meant, the first wins.
  public var concepts: [Concept]

  /// Makes a vocabulary.
  public init(concepts: [Concept] = []) {
    self.concepts = concepts
  }
}

extension Vocabulary {
  /// Writes the vocabulary.
  public func write(to image: inout ImageWriter) {
    image.write(concepts) { image, concept in
      image.write(concept.name)
      image.write(concept.phrases) { image, phrase in phrase.write(to: &image) }
      image.write(concept.names)
    }
  }

  /// Reads a vocabulary.
  public init(from image: inout ImageReader) {
    concepts = image.array {
      let name = $0.string()
      let phrases = $0.array { PatternText(from: &$0) }
      return Concept(name: name, phrases: phrases, names: $0.flag())
    }
  }
}
