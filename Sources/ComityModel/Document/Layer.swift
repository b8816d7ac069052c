/// The part of a document that a block belongs to, which decides what its words are worth.
public enum Layer: String, CaseIterable, Sendable {
  /// Title of the whole document.
  case title
  /// Recitals before the operative part.
  case preamble
  /// Articles, sections and paragraphs that rule.
  case operative
  /// Definitions, in an article of their own or inline.
  case definition
  /// Signature, entry into force, amendment, withdrawal.
  case finalClause = "final-clause"
  /// An annex that the text makes an integral part of itself, or that names itself one.
  case annex
  /// Headings other than the title.
  case heading
  /// Footnotes and endnotes.
  case footnote
  /// Notes to the drafter, remarks of facilitators, editorial asides.
  case note
  /// Front matter, page headers, tables of contents, code: no evidence of anything.
  case matter

  /// Number of the layer in the order of its cases.
  public var position: Int {
    switch self {
    case .title: 0
    case .preamble: 1
    case .operative: 2
    case .definition: 3
    case .finalClause: 4
    case .annex: 5
    case .heading: 6
    case .footnote: 7
    case .note: 8
    case .matter: 9
    }
  }
}
