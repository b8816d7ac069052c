import ComityModel

/// A document as Comity read it, for people: its structure with every sentence, then marks, names, references and notes.
public struct InspectionText: Sendable {
  private let palette: Palette

  /// Makes a writer; `color` writes escape sequences of terminals.
  public init(color: Bool = false) { palette = Palette(isOn: color) }

  /// Appends the whole inspection to `output`.
  public func write(_ inspection: Inspection, into output: inout TextBuffer) {
    let document = inspection.document
    var places = Places([document.source])
    output.line(
      "\(palette.paint(document.source.path, .place)): \(document.kind.rawValue), because \(document.kindReason)"
    )
    let provisions = Dictionary(grouping: inspection.provisions, by: \.sentence)
    for block in document.blocks { write(block, inspection, provisions, &output, &places) }
    section("marks", document.marks, &output) { mark, output in
      let extra = [
        mark.choice.map { "choice \($0)" }, mark.unclosed ? "not closed" : nil,
        mark.attribution.isEmpty ? nil : mark.attribution,
      ]
      output.append(
        place(mark.range, &places) + " "
          + ([mark.kind.rawValue] + extra.compactMap { $0 }).joined(separator: ", "))
      output.append(": " + quote(mark.range, document))
    }
    section("names", document.definitions, &output) { definition, output in
      output.append(
        "\(place(definition.nameRange, &places)) \(definition.form.rawValue): “\(ConciseReporter.oneLine(definition.spelling))”"
      )
    }
    section("references", document.references, &output) { reference, output in
      let end = reference.external ? "outside" : reference.resolved.map { "block \($0)" } ?? "leads nowhere"
      output.append(
        "\(place(reference.range, &places)) \(ConciseReporter.oneLine(reference.target)) (\(end))")
    }
    section("notes", document.notes, &output) { note, output in
      output.append("\(place(note.range, &places)) \(note.message)")
    }
  }

  private func write(
    _ block: Block, _ inspection: Inspection, _ provisions: [Int: [Provision]], _ output: inout TextBuffer,
    _ places: inout Places
  ) {
    let document = inspection.document
    let label = block.label.isEmpty ? "" : " \(ConciseReporter.oneLine(block.label))"
    let readings = block.readings > 1 ? ", \(block.readings) readings" : ""
    output.line(
      "\(place(block.range, &places)) \(palette.paint(block.kind.rawValue, .strong))\(label) (\(block.layer.rawValue)\(readings))"
    )
    for index in block.sentences {
      let sentence = document.sentences[index]
      let reading = sentence.reading > 0 ? " reading \(sentence.reading)" : ""
      output.line("  \(place(sentence.range, &places))\(reading) \(inspection.folded(sentence.words))")
      for provision in provisions[index] ?? [] { write(provision, inspection, &output) }
    }
  }

  private func write(_ provision: Provision, _ inspection: Inspection, _ output: inout TextBuffer) {
    var traits = [provision.kind.rawValue, "\(provision.force)"]
    if !provision.modality.isEmpty { traits.append("“\(provision.modality)”") }
    if provision.negated { traits.append("denied") }
    if provision.exclusive { traits.append("exclusive") }
    if provision.mentioned { traits.append("mentioned") }
    let slots = Provision.Slot.allCases.flatMap { slot in
      (provision.slots[slot] ?? []).map { "\(slot.rawValue): \(inspection.folded($0))" }
    }
    let hedges = provision.hedges.map { "hedge: \(inspection.folded($0))" }
    let limits = provision.limits.map {
      "\($0.exception ? "exception" : "condition") (\($0.limitClass.rawValue)\($0.unbounded ? ", unbounded" : "")): \(inspection.folded($0.words))"
    }
    output.line("    → \(traits.joined(separator: " "))")
    for part in slots + hedges + limits { output.line("      \(part)") }
  }

  private func section<Element>(
    _ title: String, _ elements: [Element], _ output: inout TextBuffer,
    _ body: (Element, inout TextBuffer) -> Void
  ) {
    guard !elements.isEmpty else { return }
    output.line(palette.paint(title, .strong))
    for element in elements {
      output.append("  ")
      body(element, &output)
      output.endLine()
    }
  }

  private func place(_ range: ByteRange, _ places: inout Places) -> String {
    let span = places.span(Location(source: 0, range: range, label: ""))
    return palette.paint(
      "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)", .gutter)
  }

  private func quote(_ range: ByteRange, _ document: Document) -> String {
    let text = ConciseReporter.oneLine(document.source.text(at: range))
    return text.unicodeScalars.count > 80 ? String(text.unicodeScalars.prefix(79)) + "…" : text
  }
}
