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
      for record in records {
        guard let decisions = tree.value("decisions", of: record) else { continue }
        for decision in tree.children(of: decisions) {
          if let id = tree.value("id", of: decision), let text = tree.string(id) { ids.insert(text) }
        }
      }
    }
    return ids
  }
}
