import ComityModel
import ComityReading

/// Ids of the decisions that a record lists, which waivers must rest on.
enum RecordDecisions {
  /// Ids in a YAML or JSON record; empty where it cannot be read, which others report.
  static func ids(in source: Source) -> Set<String> {
    let isJSON = Path.suffix(source.path) == "json"
    guard let tree = try? isJSON ? DataReader.json(source.bytes) : DataReader.yaml(source.bytes) else {
      return []
    }
    var ids: Set<String> = []
    for root in tree.roots {
      let records = tree.nodes[root].kind == .sequence ? Array(tree.children(of: root)) : [root]
      for record in records { ids.formUnion(self.ids(in: tree, record)) }
    }
    return ids
  }

  /// Ids in a record that was read.
  static func ids(in record: MeetingRecord) -> [String] { ids(in: record.tree, record.root) }

  private static func ids(in tree: RecordTree, _ record: RecordTree.Index) -> [String] {
    guard let decisions = tree.value("decisions", of: record) else { return [] }
    return tree.children(of: decisions).compactMap { tree.string("id", of: $0) }
  }
}
