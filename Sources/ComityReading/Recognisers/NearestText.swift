/// Finds among many texts the one that shares most of its words with another; rare words count for more.
public struct NearestText {
  private var forms = WordForms(ConceptPhrases(Vocabulary()))
  /// Distinct stems of each text.
  private var texts: [Set<Int32>] = []
  /// In how many texts each stem occurs.
  private var counts: [Int32: Int] = [:]

  /// Takes the texts in.
  public init(_ texts: [[UInt8]]) {
    for text in texts {
      let stems = stems(text)
      for stem in stems { counts[stem, default: 0] += 1 }
      self.texts.append(stems)
    }
  }

  /// The text that is most like `text`, the first of several; nil where none shares a word with it.
  public mutating func nearest(to text: [UInt8]) -> Int? {
    let own = stems(text)
    let size = weight(own)
    var best: (index: Int, likeness: Double)?
    for (index, other) in texts.enumerated() {
      let shared = weight(own.intersection(other))
      guard shared > 0 else { continue }
      let likeness = shared / (size * weight(other)).squareRoot()
      if likeness > best?.likeness ?? 0 { best = (index, likeness) }
    }
    return best?.index
  }

  /// Added up in the order of the stems, so that the same texts always come to the same sum.
  private func weight(_ stems: Set<Int32>) -> Double {
    stems.sorted().reduce(0) { $0 + 1 / Double(counts[$1] ?? 1) }
  }

  private mutating func stems(_ text: [UInt8]) -> Set<Int32> {
    var stems: Set<Int32> = []
    for word in forms.units(of: text).words where word != WordForms.end {
      let stem = forms.forms[Int(word)].stem
      if !forms.isStop(stem) { stems.insert(stem) }
    }
    return stems
  }
}
