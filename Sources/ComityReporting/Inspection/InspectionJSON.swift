import ComityModel

/// `comity.inspection/1`: blocks, sentences, marks, definitions, references, provisions and notes, each with its range.
///
/// A range is `{"start", "end"}` in UTF-8 bytes and `{"line", "column", "endLine", "endColumn"}` in Unicode scalars from 1,
/// the ends exclusive. Numbers that name another thing (`block`, `parent`, `sentence`, `target`) count from 0.
public struct InspectionJSON: Sendable {
  /// Name of the schema.
  public static let schema = "comity.inspection/1"

  /// Makes a writer.
  public init() {}

  /// Appends the whole inspection to `output`.
  public func write(_ inspection: Inspection, into output: inout TextBuffer) {
    var json = JSONWriter(output)
    output = TextBuffer()
    let document = inspection.document
    var places = Places([document.source])
    json.beginObject()
    json.member("schema", InspectionJSON.schema)
    json.member("path", document.source.path)
    json.member("documentKind", document.kind.rawValue)
    json.member("documentKindReason", document.kindReason)
    if let title = document.title { json.member("title", title) }
    list("blocks", document.blocks, &json) { block, json in write(block, &json, &places) }
    list("sentences", document.sentences, &json) { sentence, json in
      json.member("block", sentence.block)
      json.member("reading", sentence.reading)
      json.member("inherited", sentence.inherited)
      write(sentence.range, &json, &places)
      json.member("words", inspection.folded(sentence.words))
    }
    list("marks", document.marks, &json) { mark, json in
      json.member("kind", mark.kind.rawValue)
      write(mark.range, &json, &places)
      if let parent = mark.parent { json.member("parent", parent) }
      if let choice = mark.choice { json.member("choice", choice) }
      if mark.unclosed { json.member("unclosed", true) }
      if !mark.attribution.isEmpty { json.member("attribution", mark.attribution) }
    }
    list("definitions", document.definitions, &json) { definition, json in
      json.member("name", definition.spelling)
      json.member("form", definition.form.rawValue)
      json.member("block", definition.block)
      write(definition.nameRange, &json, &places)
    }
    list("references", document.references, &json) { reference, json in
      json.member("target", reference.target)
      json.member("block", reference.block)
      if let resolved = reference.resolved { json.member("resolved", resolved) }
      json.member("external", reference.external)
      write(reference.range, &json, &places)
    }
    list("provisions", inspection.provisions, &json) { provision, json in
      write(provision, inspection, &json, &places)
    }
    list("notes", document.notes, &json) { note, json in
      json.member("message", note.message)
      write(note.range, &json, &places)
    }
    json.endObject()
    output = json.output
    output.endLine()
  }

  private func list<Element>(
    _ key: String, _ elements: [Element], _ json: inout JSONWriter,
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    json.breakLine(1)
    json.beginArray(key)
    for element in elements {
      json.breakLine(2)
      json.beginObject()
      body(element, &json)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ block: Block, _ json: inout JSONWriter, _ places: inout Places) {
    json.member("kind", block.kind.rawValue)
    json.member("layer", block.layer.rawValue)
    json.member("level", block.level)
    json.member("number", block.number)
    json.member("label", block.label)
    json.member("identity", block.identity)
    if let parent = block.parent { json.member("parent", parent) }
    if let heading = block.heading { json.member("heading", heading) }
    json.member("readings", block.readings)
    write(block.range, &json, &places)
    json.beginArray("sentences")
    for sentence in block.sentences { json.element(sentence) }
    json.endArray()
  }

  private func write(
    _ provision: Provision, _ inspection: Inspection, _ json: inout JSONWriter, _ places: inout Places
  ) {
    json.member("sentence", provision.sentence)
    json.member("kind", provision.kind.rawValue)
    json.member("force", "\(provision.force)")
    json.member("modality", provision.modality)
    json.member("negated", provision.negated)
    json.member("exclusive", provision.exclusive)
    json.member("mentioned", provision.mentioned)
    json.member("bearer", provision.bearerSource.rawValue)
    if let range = inspection.range(provision.words) { write(range, &json, &places) }
    json.beginObject("slots")
    for slot in Provision.Slot.allCases {
      guard let ranges = provision.slots[slot], !ranges.isEmpty else { continue }
      json.member(slot.rawValue, ranges.map(inspection.folded))
    }
    json.endObject()
    if !provision.hedges.isEmpty { json.member("hedges", provision.hedges.map(inspection.folded)) }
    guard !provision.limits.isEmpty else { return }
    json.beginArray("limits")
    for limit in provision.limits {
      json.beginObject()
      json.member("class", limit.limitClass.rawValue)
      json.member("unbounded", limit.unbounded)
      json.member("exception", limit.exception)
      json.member("words", inspection.folded(limit.words))
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ range: ByteRange, _ json: inout JSONWriter, _ places: inout Places) {
    let span = places.span(Location(source: 0, range: range, label: ""))
    json.beginObject("range")
    json.member("start", Int(range.start))
    json.member("end", Int(range.end))
    json.member("line", span.start.line)
    json.member("column", span.start.column)
    json.member("endLine", span.end.line)
    json.member("endColumn", span.end.column)
    json.endObject()
  }
}
