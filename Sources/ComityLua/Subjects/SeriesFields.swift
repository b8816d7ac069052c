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
    let hasMeeting = meetingName.flatMap { form.place(of: $0) } != nil
    tape.beginRecord(form.fields.count + (hasMeeting ? 0 : 1))
    let writer = FieldTape(
      record: records[record], number: record, keys: keys[record], schema: schema, tape: tape)
    let cost = writer.write(form, of: index)
    if !hasMeeting {
      tape.append("meeting")
      tape.append(RuleHost.object(.subject, self.node(record, records[record].root)))
    }
    return cost
  }

  private func writeMeeting(_ record: Int, to tape: OutgoingTape) -> Int? {
    guard let meeting = schema.form(at: ["meeting"]), let whole = schema.form(at: []) else { return nil }
    let inner = meetingName.flatMap { whole.place(of: $0) }
    let fields = meeting.fields.count + whole.fields.count - (inner == nil ? 0 : 1)
    tape.beginRecord(fields + 5)
    let writer = FieldTape(
      record: records[record], number: record, keys: keys[record], schema: schema, tape: tape)
    var cost = writer.write(meeting, of: meetingIndex(record))
    cost += writer.write(whole, of: records[record].root, leavingOut: inner)
    tape.append("violations")
    tape.append(.deferred)
    tape.append("prose")
    tape.append(records[record].prose == nil ? .nil : .deferred)
    tape.append("number")
    tape.append(.integer(number(of: record)))
    tape.append("minutes")
    tape.append(.boolean(records[record].format == .minutes))
    tape.append("series")
    tape.append(RuleHost.object(.subject, seriesNode(of: record)))
    return cost
  }
}

/// Writes fields of one record.
private struct FieldTape {
  let record: MeetingRecord
  /// Number of the record in its tree.
  let number: Int
  let keys: RecordKeys
  let schema: RecordSchema
  let tape: OutgoingTape

  /// Writes the fields of a form, those of the value at `index` or of none, and returns what the lists among them cost.
  func write(_ form: RecordForm, of index: RecordTree.Index?, leavingOut: Int? = nil) -> Int {
    let children = children(form, of: index)
    var cost = 0
    for place in form.fields.indices where place != leavingOut {
      tape.append(utf8: form.fields[place].bytes)
      if children[place] >= 0 {
        cost += write(Int(children[place]), form.fields[place], isItem: false)
      } else if form.fields[place].isList {
        tape.beginList(0)
      } else {
        tape.append(.nil)
      }
    }
    return cost
  }

  /// For each field of a form the value that stands there; -1 where none does that scripts may see.
  private func children(_ form: RecordForm, of index: RecordTree.Index?) -> [Int32] {
    var children = [Int32](repeating: -1, count: form.fields.count)
    guard let index else { return children }
    let value = record.tree.resolved(index)
    let isFull = record.tree.nodes[value].kind == .mapping && record.tree.nodes[value].count > 0
    var child = isFull ? value + 1 : -1
    while child >= 0 {
      let key = keys.number(of: record.tree.nodes[child])
      if let place = form.place(of: key), fits(child, form.fields[place], isItem: false) {
        children[place] = Int32(child)
      }
      child = Int(record.tree.nodes[child].next)
    }
    return children
  }

  private func fits(_ index: RecordTree.Index, _ field: RecordForm.Field, isItem: Bool) -> Bool {
    schema.fits(index, field, isItem: isItem, in: record, keys)
  }

  private func write(_ index: RecordTree.Index, _ field: RecordForm.Field, isItem: Bool) -> Int {
    let value = record.tree.resolved(index)
    let node = record.tree.nodes[value]
    switch node.kind {
    case .string: tape.append(utf8: record.tree.text[node.value.indices])
    case .mapping:
      tape.append(RuleHost.object(.subject, number << SeriesTree.recordShift | value))
    case .sequence:
      // As in `fields(of:)`: a list inside a list is empty.
      return isItem || node.count == 0 ? writeItems(of: -1, field) : writeItems(of: value, field)
    case .integer: tape.append(record.tree.string(value).flatMap { Int($0) }.map { .integer($0) } ?? .nil)
    case .number: tape.append(record.tree.string(value).flatMap { Double($0) }.map { .number($0) } ?? .nil)
    case .boolean:
      tape.append(.boolean(record.tree.text[Int(node.value.start)] | 0x20 == UInt8(ascii: "t")))
    case .null, .alias: tape.append(.nil)
    }
    return 0
  }

  /// Writes the items of a full list that scripts may see, none of -1, and returns how many there are.
  private func writeItems(of list: RecordTree.Index, _ field: RecordForm.Field) -> Int {
    let place = tape.beginList(0)
    var (items, child) = (0, list < 0 ? -1 : list + 1)
    while child >= 0 {
      if fits(child, field, isItem: true) {
        _ = write(child, field, isItem: true)
        items += 1
      }
      child = Int(record.tree.nodes[child].next)
    }
    tape.endList(at: place, items)
    return items
  }
}
