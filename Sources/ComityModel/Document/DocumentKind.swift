/// What a draft is, which decides how strong its modal verbs are.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// Articles with *shall* and *may*.
  case treaty
  /// Programmes, declarations, report annexes: *will*, *should* and *would* carry the text.
  case politicalDocument = "political-document"
  /// Operative paragraphs that open with a verb: *Decides*, *Requests*, *Encourages*.
  case resolution
  /// Elements and non-papers: *would* is the strongest form.
  case elementsPaper = "elements-paper"
}
