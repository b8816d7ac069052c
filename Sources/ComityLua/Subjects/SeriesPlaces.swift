public import ComityModel
import ComityReading

/// Where the nodes of series stand in their sources.
extension SeriesTree {
  /// Bytes of a node or of one of its fields in the source of its record.
  public func range(of node: Int, field: String?) -> ByteRange? {
    if let violation = violation(node) { return violation.range }
    return place(of: node, field: field).map { records[$0.record].tree.nodes[$0.index].range }
  }

  /// The same for many nodes; less work for those of one record in a row, which proofs have many of.
  public func ranges(of nodes: [Int], field: String?) -> [ByteRange?] {
    let own = field.flatMap { schema.number(ofName: $0) }
    guard let id = schema.number(ofName: "id"), field == nil || own != nil else {
      return nodes.map { range(of: $0, field: field) }
    }
    var result: [ByteRange?] = []
    var first = 0
    while first < nodes.count {
      guard let (record, _) = value(of: nodes[first]) else {
        result.append(range(of: nodes[first], field: field))
        first += 1
        continue
      }
      let end = nodes[first...].firstIndex { $0 >> SeriesTree.recordShift != record } ?? nodes.count
      comparing(record) { comparison in
        for node in nodes[first..<end] {
          let index = node & SeriesTree.indexMask
          if index == comparison.root || violation(node) != nil {
            result.append(range(of: node, field: field))
          } else {
            let named = own.map { comparison.child($0, of: comparison.resolved(index)) } ?? -1
            let place = named >= 0 ? named : comparison.child(id, of: comparison.resolved(index))
            result.append(comparison.nodes[place >= 0 ? place : index].range)
          }
        }
      }
      first = end
    }
    return result
  }

  /// The value that stands for a node or one of its fields: the id of what has one, so that places stay short.
  public func place(of node: Int, field: String?) -> (record: Int, index: RecordTree.Index)? {
    guard let (record, index) = value(of: node) else { return nil }
    if violation(node) != nil { return (record, index) }
    if index == records[record].root {
      let meeting = meetingIndex(record)
      let found = field.flatMap { field in
        meeting.flatMap { child(field, of: $0, in: record) } ?? child(field, of: index, in: record)
      }
      return (record, found ?? meeting.flatMap { child("id", of: $0, in: record) } ?? meeting ?? index)
    }
    let found = field.flatMap { child($0, of: index, in: record) }
    return (record, found ?? child("id", of: index, in: record) ?? index)
  }

  private func child(_ key: String, of index: RecordTree.Index, in record: Int) -> RecordTree.Index? {
    records[record].tree.value(key, of: index)
  }

  /// The id of the decision, group, recommendation, document or participant around a value, else `meeting`.
  public func element(_ record: Int, _ index: RecordTree.Index) -> String {
    schema.element(of: index, in: records[record]) ?? "meeting"
  }
}
