import ComityModel
import ComityReading

/// The fields of values in records, written to the sandbox straight from the tree.
///
/// Of all that happens when records are judged, this happens most. It writes what `fields(of:)` gives, in another order.
extension SeriesTree {
  /// Writes the fields of a meeting or a value in its record and returns what the lists among them cost; nil for a
  /// series or a violation, of which there are few.
  func writeFields(of node: Int, to tape: OutgoingTape) -> Int? {
    guard violation(node) == nil, let (record, index) = value(of: node) else { return nil }
    if index == records[record].root { return writeMeeting(record, to: tape) }
    guard let form = form(of: index, in: record) else { return nil }
    let hasMeeting = form.fields.contains { $0.bytes.elementsEqual("meeting".utf8) }
    tape.beginRecord(form.fields.count + (hasMeeting ? 0 : 1))
    let cost = write(form, of: index, record, leavingOut: nil, to: tape)
    if !hasMeeting {
      tape.append("meeting")
      tape.append(RuleHost.object(.subject, self.node(record, records[record].root)))
    }
    return cost
  }

  private func writeMeeting(_ record: Int, to tape: OutgoingTape) -> Int? {
    guard let meeting = schema.form(at: ["meeting"]), let whole = schema.form(at: []) else { return nil }
    let inner = whole.fields.firstIndex { $0.bytes.elementsEqual("meeting".utf8) }
    let fields = meeting.fields.count + whole.fields.count - (inner == nil ? 0 : 1)
    tape.beginRecord(fields + 4)
    var cost = write(meeting, of: meetingIndex(record), record, leavingOut: nil, to: tape)
    cost += write(whole, of: records[record].root, record, leavingOut: inner, to: tape)
    tape.append("violations")
    tape.append(.deferred)
    tape.append("number")
    tape.append(.integer(number(of: record)))
    tape.append("minutes")
    tape.append(.boolean(records[record].format == .minutes))
    tape.append("series")
    tape.append(RuleHost.object(.subject, seriesNode(of: record)))
    return cost
  }

  private func write(
    _ form: RecordForm, of index: RecordTree.Index?, _ record: Int, leavingOut: Int?, to tape: OutgoingTape
  ) -> Int {
    let tree = records[record].tree
    var children = [Int32](repeating: -1, count: form.fields.count)
    if let index {
      let value = tree.resolved(index)
      var child = tree.nodes[value].kind == .mapping && tree.nodes[value].count > 0 ? value + 1 : -1
      while child >= 0 {
        if let place = form.place(of: keys[record].number(of: tree.nodes[child])),
          schema.fits(child, form.fields[place], isItem: false, in: records[record], keys[record])
        {
          children[place] = Int32(child)
        }
        child = Int(tree.nodes[child].next)
      }
    }
    var cost = 0
    for (place, field) in form.fields.enumerated() where place != leavingOut {
      tape.append(utf8: field.bytes)
      if children[place] >= 0 {
        cost += write(Int(children[place]), record, tree, field, isItem: false, to: tape)
      } else if field.isList {
        tape.beginList(0)
      } else {
        tape.append(.nil)
      }
    }
    return cost
  }

  private func write(
    _ index: RecordTree.Index, _ record: Int, _ tree: RecordTree, _ field: RecordForm.Field, isItem: Bool,
    to tape: OutgoingTape
  ) -> Int {
    let value = tree.resolved(index)
    let node = tree.nodes[value]
    switch node.kind {
    case .string: tape.append(utf8: tree.text[node.value.indices])
    case .mapping: tape.append(RuleHost.object(.subject, self.node(record, value)))
    case .sequence:
      // As in `fields(of:)`: a list inside a list is empty.
      guard !isItem, node.count > 0 else {
        tape.beginList(0)
        return 0
      }
      let items = tree.children(of: value).filter {
        schema.fits($0, field, isItem: true, in: records[record], keys[record])
      }
      tape.beginList(items.count)
      for item in items { _ = write(item, record, tree, field, isItem: true, to: tape) }
      return items.count
    case .integer: tape.append(tree.string(value).flatMap { Int($0) }.map { .integer($0) } ?? .nil)
    case .number: tape.append(tree.string(value).flatMap { Double($0) }.map { .number($0) } ?? .nil)
    case .boolean: tape.append(.boolean(tree.text[Int(node.value.start)] | 0x20 == UInt8(ascii: "t")))
    case .null, .alias: tape.append(.nil)
    }
    return 0
  }
}
