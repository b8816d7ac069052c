import ComityModel
import ComityReading

/// Records of which one value was taken out.
struct RecordMutant {
  let records: [MeetingRecord]
  /// What was taken out, for people.
  let change: String
}

/// Changes of the values that make a rule satisfied: each is taken out once, and loses each of its parts once.
struct RecordMutants {
  let records: [MeetingRecord]

  /// The value that a verdict points at, taken out; nil where it is a whole file.
  func deleted(_ evidence: Location) -> RecordMutant? {
    guard let (record, node) = place(of: evidence) else { return nil }
    guard node != records[record].root else {
      var rest = records
      rest.remove(at: record)
      return rest.isEmpty
        ? nil : RecordMutant(records: rest, change: "took out the record of \(name(record))")
    }
    return mutant(record, node)
  }

  /// The value with each of its parts taken out in turn, inner ones included.
  func weakened(_ evidence: Location) -> [RecordMutant] {
    guard let (record, node) = place(of: evidence) else { return [] }
    return parts(of: node, records[record].tree).map { mutant(record, $0) }
  }

  private func parts(of node: RecordTree.Index, _ tree: RecordTree) -> [RecordTree.Index] {
    guard tree.nodes[node].kind != .alias else { return [] }
    return tree.children(of: node).flatMap { [$0] + parts(of: $0, tree) }
  }

  private func mutant(_ record: Int, _ node: RecordTree.Index) -> RecordMutant {
    var changed = records
    changed[record].tree = records[record].tree.copy(of: records[record].root, without: node)
    changed[record].root = 0
    return RecordMutant(
      records: changed, change: "took out \(records[record].tree.pointer(to: node)) of \(name(record))")
  }

  private func name(_ record: Int) -> String {
    let tree = records[record].tree
    return tree.value("meeting", of: records[record].root).flatMap { tree.string("id", of: $0) }
      ?? "the meeting"
  }

  /// The value that evidence stands for. What has an id is shown by it, and a meeting by its own.
  private func place(of evidence: Location) -> (record: Int, node: RecordTree.Index)? {
    guard let (record, node) = exactPlace(of: evidence) else { return nil }
    let tree = records[record].tree
    guard tree.key(node) == "id", let around = tree.parent(of: node) else { return (record, node) }
    return (record, tree.key(around) == "meeting" ? records[record].root : around)
  }

  private func exactPlace(of evidence: Location) -> (record: Int, node: RecordTree.Index)? {
    for (index, record) in records.enumerated() {
      let inside = [record.root] + parts(of: record.root, record.tree)
      if let node = inside.first(where: { record.tree.nodes[$0].range == evidence.range }) {
        return (index, node)
      }
    }
    return nil
  }
}
