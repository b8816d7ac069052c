import ComityModel

/// What front matter lists of groups, recommendations and decisions, by whose ids prose means them.
struct MinutesListed {
  struct Group {
    var id: String
    var words: Set<String>
    var createdBy: String?
    var endedBy: String?
  }

  struct Recommendation {
    var id: String
    var title: Set<String>
    var isAdopted: Bool
  }

  private(set) var groups: [Group] = []
  private(set) var recommendations: [Recommendation] = []
  /// Symbols of recommendations, in small letters: those listed and those that the names of documents give.
  private(set) var symbols: Set<String> = []

  init(_ matter: FrontMatter?) {
    guard let matter, matter.isRecord else { return }
    let tree = matter.tree
    func items(_ key: String) -> [RecordTree.Index] {
      tree.value(key, of: 0).map { Array(tree.children(of: $0)) } ?? []
    }
    groups = items("groups").compactMap { item in
      guard let id = tree.string("id", of: item) else { return nil }
      let name = (tree.string("name", of: item) ?? "") + " " + (tree.string("mandate", of: item) ?? "")
      return Group(
        id: id, words: Self.content(name + " " + id), createdBy: tree.string("created_by", of: item),
        endedBy: tree.string("ended_by", of: item))
    }
    recommendations = items("recommendations").compactMap { item in
      guard let id = tree.string("id", of: item) else { return nil }
      return Recommendation(
        id: id, title: Self.content(tree.string("title", of: item) ?? ""),
        isAdopted: tree.string("status", of: item)?.hasPrefix("adopted") == true)
    }
    symbols = Set(recommendations.map { $0.id.lowercased() })
    for item in items("documents") {
      let words = (tree.string("name", of: item) ?? "").split(separator: " ")
      for (before, symbol) in zip(words, words.dropFirst())
      where before.lowercased() == "recommendation" && symbol.contains(where: \.isNumber) {
        symbols.insert(symbol.lowercased())
      }
    }
  }

  /// The same with the symbols of recommendations that prose itself calls so: "draft recommendation RW-1".
  func knowing(_ blocks: [MinutesBlock]) -> MinutesListed {
    var result = self
    for block in blocks {
      for (before, word) in zip(block.words, block.words.dropFirst())
      where MinutesEffects.isID(word) && ["recommendation", "recommendations"].contains(before.text) {
        result.symbols.insert(word.text)
      }
      for word in block.words where MinutesEffects.isID(word) && word.text.hasPrefix("rec") {
        result.symbols.insert(word.text)
      }
    }
    return result
  }

  /// Words of a name that tell it from others: those of three letters and more, without what every group is called.
  static func content(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.utf8.count > 2 && !general.contains(String($0)) }.map(String.init))
  }

  private static let general: Set<String> = [
    "group", "working", "party", "panel", "committee", "task", "force", "team", "circle", "cluster", "stream",
    "workstream", "table", "technical", "discussion", "the", "and", "for", "its", "their", "all", "one",
    "use", "new", "sub", "that", "with", "from", "this", "which",
    "recommendation", "draft", "text", "proposed", "sub-committee", "subgroup", "expert",
  ]

  /// Gives the groups that a decision begins or ends the ids that front matter has for them, and adds those that front
  /// matter says it began or ended.
  func resolve(_ decision: inout MinutesFacts.Decision, names: [String: String], said: [MinutesFacts.Group]) {
    guard !groups.isEmpty else { return }
    for (event, field) in [("created", \Group.createdBy), ("ended", \Group.endedBy)] {
      guard let type = names[event] else { continue }
      // A term that the creating decision fixes ends a group without a decision of its own.
      let own = groups.filter {
        $0[keyPath: field] == decision.id && (event == "created" || $0.createdBy != decision.id)
      }
      var left = own.map(\.id)
      for index in decision.effects.indices where decision.effects[index].type.text == type {
        guard let target = decision.effects[index].target else { continue }
        if groups.contains(where: { $0.id == target.text }) {
          left.removeAll { $0 == target.text }
          continue
        }
        guard
          let id = named(target, said, among: own) ?? (left.count == 1 ? left[0] : nil)
            ?? named(target, said, among: groups)
        else { continue }
        rename(target.text, id, &decision)
        left.removeAll { $0 == id }
      }
      for id in left {
        decision.effects.append(
          MinutesFacts.Effect(
            type: Placed(text: type, range: decision.text.range),
            target: Placed(text: id, range: decision.text.range)))
      }
    }
    guard let created = names["created"],
      let only = decision.effects.first(where: { $0.type.text == created })?.target
    else { return }
    for index in decision.effects.indices
    where decision.effects[index].target == nil && decision.effects[index].value != nil {
      decision.effects[index].target = only
    }
  }

  private func rename(_ old: String, _ new: String, _ decision: inout MinutesFacts.Decision) {
    for index in decision.effects.indices where decision.effects[index].target?.text == old {
      decision.effects[index].target?.text = new
    }
  }

  /// The one group whose words hold all those of a name in prose; nil where none does, or several do.
  private func named(_ target: Placed, _ said: [MinutesFacts.Group], among groups: [Group]) -> String? {
    let group = said.first { $0.id.text == target.text }
    let words = Self.content((group?.name.text ?? target.text) + " " + (group?.mandate?.text ?? ""))
    guard !words.isEmpty else { return nil }
    let found = groups.filter { words.isSubset(of: $0.words) }
    return found.count == 1 ? found[0].id : nil
  }

  /// The listed group that prose calls by these words.
  func group(_ words: String) -> String? {
    let own = Self.content(words)
    let found = own.isEmpty ? [] : groups.filter { own.isSubset(of: $0.words) }
    return found.count == 1 ? found[0].id : nil
  }

  /// The recommendation that words without a symbol mean, of those adopted that no decision before has adopted.
  func adopted(in words: [MinutesWord], before decisions: [MinutesFacts.Decision]) -> String? {
    let taken = Set(decisions.flatMap(\.effects).compactMap { $0.target?.text })
    let open = recommendations.filter { $0.isAdopted && !taken.contains($0.id) }
    if open.count == 1 { return open[0].id }
    let said = Set(words.map(\.text))
    let found = open.filter { !$0.title.isEmpty && $0.title.isSubset(of: said) }
    return found.count == 1 ? found[0].id : nil
  }
}
