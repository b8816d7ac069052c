import ComityModel

/// The fields of a draft's nodes, in the order in which `pairs` would not care but readers do.
extension DocumentTree {
  /// All fields of a node.
  public func fields(of node: Int) -> [(name: String, value: NodeValue)] {
    let (kind, index) = DocumentTree.parts(node)
    return switch kind {
    case .document: documentFields()
    case .block: blockFields(index)
    case .section: sectionFields(index)
    case .sentence: sentenceFields(index)
    case .provision: provisionFields(index)
    case .definition: definitionFields(index)
    case .use: useFields(index)
    case .mark: markFields(index)
    case .reference: referenceFields(index)
    case .hit: hitFields(index)
    }
  }

  private func documentFields() -> [(name: String, value: NodeValue)] {
    [
      ("title", document.title.map { .string(wording.text(block: $0)) } ?? .nil),
      ("kind", .string(document.kind.rawValue)),
      ("stage", stage.map { .string($0.rawValue) } ?? .nil),
      ("blocks", nodes(.block, document.blocks.indices)), ("sections", nodes(.section, headings.indices)),
      ("sentences", nodes(.sentence, document.sentences.indices)), ("provisions", .deferred),
      ("definitions", nodes(.definition, document.definitions.indices)),
      ("references", nodes(.reference, document.references.indices)),
      ("marks", nodes(.mark, document.marks.indices)),
      ("words", .integer(document.words.count)),
    ]
  }

  /// What costs more than anything else here: all provisions, and where defined names are used.
  public func field(_ name: String, of node: Int) -> NodeValue {
    let (kind, index) = DocumentTree.parts(node)
    return switch (kind, name) {
    case (.document, "provisions"): nodes(.provision, provisions.indices)
    case (.definition, "uses"): nodes(.use, uses(of: index))
    default: .nil
    }
  }

  private func blockFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let block = document.blocks[index]
    return [
      ("kind", .string(block.kind.rawValue)), ("layer", .string(block.layer.rawValue)),
      ("level", .integer(block.level)),
      ("number", text(block.number)), ("numbering", block.numbering.map { .string($0.style) } ?? .nil),
      ("ordinal", block.numbering.map { .integer($0.ordinal) } ?? .nil),
      ("suffix", block.numbering.map { .integer($0.suffix) } ?? .nil), ("label", text(block.label)),
      ("text", .string(wording.text(block: index))),
      ("parent", block.parent.map { .node(DocumentTree.node(.block, $0)) } ?? .nil),
      ("heading", block.heading.map { .node(DocumentTree.node(.block, $0)) } ?? .nil),
      ("sentences", nodes(.sentence, block.sentences)), ("readings", .integer(block.readings)),
    ]
  }

  private func sectionFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let blocks = section(index)
    let heading = document.blocks[blocks.lowerBound]
    return [
      ("title", .string(wording.text(block: blocks.lowerBound))), ("number", text(heading.number)),
      ("label", text(heading.label)), ("level", .integer(heading.level)), ("blocks", nodes(.block, blocks)),
      ("sentences", nodes(.sentence, sentences(of: DocumentTree.node(.section, index)))),
    ]
  }

  private func sentenceFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let sentence = document.sentences[index]
    let block = document.blocks[sentence.block]
    return [
      ("text", .string(wording.text(words: sentence.words))), ("label", text(block.label)),
      ("layer", .string(block.layer.rawValue)), ("reading", .integer(sentence.reading)),
      ("disputed", .boolean(wording.has([.bracketed, .alternative], in: sentence.words))),
      ("words", .integer(wording.count(words: sentence.words))),
      ("inherited", .integer(wording.count(words: sentence.words.prefix(sentence.inherited)))),
      ("block", .node(DocumentTree.node(.block, sentence.block))),
    ]
  }

  private func provisionFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let provision = provisions[index]
    let sentence = document.sentences[provision.sentence]
    let block = document.blocks[sentence.block]
    var fields: [(name: String, value: NodeValue)] = [
      ("kind", .string(provision.kind.rawValue)), ("force", .string("\(provision.force)")),
      ("modality", text(provision.modality)), ("negated", .boolean(provision.negated)),
      ("exclusive", .boolean(provision.exclusive)), ("mentioned", .boolean(provision.mentioned)),
      ("hedged", .boolean(!provision.hedges.isEmpty)), ("label", text(block.label)),
      ("layer", .string(block.layer.rawValue)),
      ("disputed", .boolean(wording.has([.bracketed, .alternative], in: provision.words))),
      ("sentence", .node(DocumentTree.node(.sentence, provision.sentence))),
    ]
    for slot in Provision.Slot.allCases {
      let words = slot == .text ? provision.words : provision.slots[slot]?.first
      fields.append((slot.rawValue, words.map { .string(wording.text(words: $0)) } ?? .nil))
    }
    return fields
  }

  private func definitionFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let definition = document.definitions[index]
    return [
      ("name", .string(definition.spelling)), ("form", .string(definition.form.rawValue)),
      ("meaning", .string(wording.text(tableWords: definition.meaning))), ("uses", .deferred),
      ("block", .node(DocumentTree.node(.block, definition.block))),
    ]
  }

  private func useFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    guard uses.indices.contains(index) else {
      return ["text", "label", "layer", "quoted", "definition", "block"].map { ($0, .nil) }
    }
    let use = uses[index]
    let block = document.blocks[use.block]
    let quoted = use.words.contains { document.words.flags[$0].contains(.quoted) }
    return [
      ("text", .string(wording.text(tableWords: use.words))), ("label", text(block.label)),
      ("layer", .string(block.layer.rawValue)), ("quoted", .boolean(quoted)),
      ("definition", .node(DocumentTree.node(.definition, use.definition))),
      ("block", .node(DocumentTree.node(.block, use.block))),
    ]
  }

  private func markFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let mark = document.marks[index]
    let block = block(of: mark)
    return [
      ("kind", .string(mark.kind.rawValue)), ("text", .string(document.source.text(at: mark.range))),
      ("attribution", text(mark.attribution)), ("unclosed", .boolean(mark.unclosed)),
      ("choice", mark.choice.map { .integer($0) } ?? .nil),
      ("parent", mark.parent.map { .node(DocumentTree.node(.mark, $0)) } ?? .nil),
      ("label", block.map { text(document.blocks[$0].label) } ?? .nil),
      ("layer", block.map { .string(document.blocks[$0].layer.rawValue) } ?? .nil),
      ("block", block.map { .node(DocumentTree.node(.block, $0)) } ?? .nil),
    ]
  }

  private func referenceFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let reference = document.references[index]
    return [
      ("text", .string(document.source.text(at: reference.range))), ("target", .string(reference.target)),
      ("external", .boolean(reference.external)),
      ("block", .node(DocumentTree.node(.block, reference.block))),
      ("resolved", reference.resolved.map { .node(DocumentTree.node(.block, $0)) } ?? .nil),
    ]
  }

  private func hitFields(_ index: Int) -> [(name: String, value: NodeValue)] {
    let hit = hits[index]
    let block = document.blocks[document.sentences[hit.sentence].block]
    return [
      ("text", .string(wording.text(words: hit.words))), ("label", text(block.label)),
      ("layer", .string(block.layer.rawValue)),
      ("disputed", .boolean(wording.has([.bracketed, .alternative], in: hit.words))),
      ("sentence", .node(DocumentTree.node(.sentence, hit.sentence))),
    ]
  }

  private var wording: DocumentWording { DocumentWording(document: document) }

  private func nodes(_ kind: Kind, _ indices: Range<Int>) -> NodeValue {
    .nodes(DocumentTree.node(kind, indices.lowerBound)..<DocumentTree.node(kind, indices.upperBound))
  }

  private func text(_ text: String) -> NodeValue { text.isEmpty ? .nil : .string(text) }
}

extension DocumentTree {
  /// Bytes of a node or of one of its fields; of a field without words of its own, those of the node.
  public func range(of node: Int, field: String?) -> ByteRange? {
    let (kind, index) = DocumentTree.parts(node)
    switch kind {
    case .document: return document.title.map { document.blocks[$0].range }
    case .block:
      return field == "number" || field == "ordinal"
        ? document.blocks[index].numbering?.range : document.blocks[index].range
    case .section:
      let blocks = section(index)
      if field == "number" { return document.blocks[blocks.lowerBound].numbering?.range }
      return field == "title"
        ? document.blocks[blocks.lowerBound].range
        : blocks.map { document.blocks[$0].range }.reduce(document.blocks[blocks.lowerBound].range) {
          $0.union($1)
        }
    case .sentence: return document.sentences[index].range
    case .provision:
      let provision = provisions[index]
      let slot = field.flatMap(Provision.Slot.init(rawValue:)).flatMap { provision.slots[$0]?.first }
      return wording.range(words: slot ?? provision.words, of: provision.sentence)
    case .definition:
      return field == "meaning"
        ? wording.range(tableWords: document.definitions[index].meaning)
        : document.definitions[index].nameRange
    case .use: return wording.range(tableWords: uses[index].words)
    case .reference: return document.references[index].range
    case .mark: return document.marks[index].range
    case .hit: return wording.range(words: hits[index].words, of: hits[index].sentence)
    }
  }
}
