import ComityLua
import ComityModel

/// Runs the scripts of a pack's rules on one draft and turns what they report into evidence.
///
/// Not `Sendable`: it lives as long as one document is judged.
final class ScriptRun {
  private let files: [String: Source]
  private let modules: RuleModules
  private var stage: RuleStage?
  private let tree: DocumentTree
  private let places: ScriptPlaces

  init(
    _ document: Document, stage: Stage?, search: any DocumentSearch, files: [String: Source],
    modules: RuleModules
  ) {
    self.files = files
    self.modules = modules
    tree = DocumentTree(document, stage: stage, search: search)
    places = ScriptPlaces(document)
  }

  /// Adds what the rule's script came to.
  func run(_ rule: RuleDeclaration, into evidence: inout RuleEvidence) {
    guard let source = files[rule.id] else { return }
    let result: RuleResult
    do throws(LuaFailure) {
      let program = try RuleProgram(rule, source: source, on: readyStage())
      defer { evidence.usage.add(program) }
      result = try program.judge(tree, nodes: tree.nodes(in: rule.scope), founding: nil)
    } catch {
      evidence.failure = error.traceback
      return
    }
    evidence.isMoot = rule.hasApplies && result.considered > 0 && result.applied.isEmpty
    evidence.isAffirmed = !result.affirmed.isEmpty
    for report in result.reports { add(report, rule, &evidence) }
    for proof in result.proofs {
      guard let range = proof.range, let piece = places.evidence(rule.id, .support, range) else { continue }
      evidence.found.append(piece)
    }
  }

  /// The stage of the document's scripts, made when the first of them runs.
  private func readyStage() throws(LuaFailure) -> RuleStage {
    if let stage { return stage }
    let made = try RuleStage(modules)
    stage = made
    return made
  }

  private func add(_ report: RuleReport, _ rule: RuleDeclaration, _ evidence: inout RuleEvidence) {
    let told = Told(
      message: report.message,
      range: report.place.range,
      related: report.related.compactMap { related in
        related.place.range.map { Told.Related(range: $0, message: related.message) }
      },
      suggestion: report.suggestion)
    let isWhole = report.place.node == tree.root && report.place.field == nil
    if isWhole || report.name == Verdict.missing.rawValue { return evidence.absences.append(told) }
    guard let range = report.place.range else { return evidence.absences.append(told) }
    let stance: Stance = report.name == Verdict.partial.rawValue ? .weaken : .contradict
    let found = places.evidence(rule.id, stance, range)
    guard var piece = found ?? (rule.lint ? places.nearest(rule.id, stance, range) : nil) else {
      return evidence.absences.append(told)
    }
    piece.told = told
    piece.isAboutWording = rule.lint
    evidence.found.append(piece)
  }
}

/// Finds the sentences that byte ranges of a document lie in.
struct ScriptPlaces {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Evidence of a script at a range; nil where no word lies there.
  func evidence(_ rule: String, _ stance: Stance, _ range: ByteRange) -> Evidence? {
    guard let block = document.block(at: range),
      let sentence = document.blocks[block].sentences.first(where: {
        document.sentences[$0].range.overlaps(range)
      })
    else { return nil }
    let inside = document.sentences[sentence].words.filter { position in
      document.words.range(of: Int(document.sequence[position])).overlaps(range)
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return Evidence(rule: rule, stance: stance, carrier: .lua, sentence: sentence, words: first..<last + 1)
  }

  /// Evidence at a range without words of a sentence, such as a sign: in the sentence before it, else the first.
  func nearest(_ rule: String, _ stance: Stance, _ range: ByteRange) -> Evidence? {
    let block = max(0, document.blocks.partitioningIndex { $0.range.start > range.start } - 1)
    guard
      let sentence = document.blocks.prefix(block + 1).last(where: { !$0.sentences.isEmpty })?.sentences.first
        ?? document.sentences.indices.first
    else { return nil }
    let start = document.sentences[sentence].words.lowerBound
    return Evidence(rule: rule, stance: stance, carrier: .lua, sentence: sentence, words: start..<start)
  }
}

extension Document {
  /// Index of the block that holds the first word in a range; nil where none lies there.
  func block(at range: ByteRange) -> Int? {
    let word = words.starts.partitioningIndex { $0 >= range.start }
    guard word < words.count, words.starts[word] < range.end else { return nil }
    return block(ofWord: word)
  }

  /// Index of the block of a word. Blocks share the words out in their order, and some have none.
  private func block(ofWord word: Int) -> Int? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].words.upperBound > word { high = middle } else { low = middle + 1 }
    }
    return low < blocks.count && blocks[low].words.contains(word) ? low : nil
  }
}
