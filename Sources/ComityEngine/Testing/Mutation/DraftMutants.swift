import ComityModel

/// A text that was changed in one place.
struct DraftMutant {
  let bytes: [UInt8]
  /// What was changed, for people.
  let change: String
}

/// Changes of the clauses that make a rule satisfied: each is deleted once, and weakened once.
struct DraftMutants {
  /// Modal words that bind, as the reader folds them; *should* takes the place of one of them.
  private static let binding: Set = ["shall", "must", "will", "would"]
  private static let weak = "should"
  private static let hedge = "where feasible"

  let document: Document
  let outcome: RuleOutcome

  /// The changed texts, clause by clause.
  func all() -> [DraftMutant] {
    var seen: Set<Int> = []
    return outcome.decisive.map(\.evidence).filter { seen.insert($0.sentence).inserted }.flatMap { evidence in
      [deleted(evidence), weakened(evidence)].compactMap { $0 }
    }
  }

  private func deleted(_ evidence: Evidence) -> DraftMutant? {
    mutant(replacing: document.sentences[evidence.sentence].range, by: "", "deleted \(quote(evidence))")
  }

  /// The clause with a weaker modal word; with a hedge where it has none. Nothing is weaker than a permission.
  private func weakened(_ evidence: Evidence) -> DraftMutant? {
    if isPermission(evidence) { return nil }
    if let range = modality(evidence) {
      let word = document.source.text(at: range)
      return mutant(
        replacing: range, by: DraftMutants.weak,
        "weakened “\(word)” to “\(DraftMutants.weak)” in \(quote(evidence))")
    }
    let own = words(evidence).last { !document.words.flags[$0].contains(.punctuation) }
    guard let last = own.map({ Int(document.words.ends[$0]) }) else { return nil }
    return mutant(
      replacing: ByteRange(last, last), by: " " + DraftMutants.hedge,
      "hedged \(quote(evidence)) with “\(DraftMutants.hedge)”")
  }

  private func isPermission(_ evidence: Evidence) -> Bool {
    if let provision = evidence.provision { return provision.force == .permission }
    return words(evidence).contains { document.words.folded($0) == Array("may".utf8) }
  }

  /// Bytes of the modal words of the statement; nil where it has none that binds.
  private func modality(_ evidence: Evidence) -> ByteRange? {
    let words = words(evidence)
    if let provision = evidence.provision, provision.force == .full, !provision.modality.isEmpty {
      let wanted = provision.modality.split(separator: " ").map { Array($0.utf8) }
      for start in words.indices where start + wanted.count <= words.count {
        let run = words[start..<start + wanted.count]
        if zip(run, wanted).allSatisfy({ document.words.folded($0) == $1 }), let last = run.last {
          return document.words.range(of: words[start]).union(document.words.range(of: last))
        }
      }
    }
    let word = words.first {
      DraftMutants.binding.contains(String(decoding: document.words.folded($0), as: UTF8.self))
    }
    return word.map { document.words.range(of: $0) }
  }

  /// Indices of the words of the statement, or of the sentence where it is none.
  private func words(_ evidence: Evidence) -> [Int] {
    let range = evidence.provision?.words ?? document.sentences[evidence.sentence].words
    return document.sequence[range].map(Int.init)
  }

  private func mutant(replacing range: ByteRange, by text: String, _ change: String) -> DraftMutant {
    var bytes = document.source.bytes
    bytes.replaceSubrange(range.indices, with: Array(text.utf8))
    return DraftMutant(bytes: bytes, change: change)
  }

  private func quote(_ evidence: Evidence) -> String {
    let text = document.source.text(at: document.sentences[evidence.sentence].range)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "“\(words.prefix(90))\(words.count > 90 ? "…" : "")”"
  }
}
