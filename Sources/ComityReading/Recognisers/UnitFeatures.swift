import ComityModel

/// What a recogniser sees of a unit, the same for all requirements.
struct UnitFeatures: Sendable {
  /// Distinct features by block, in the order in which they were met.
  var blocks = [[FeatureKey]](repeating: [], count: FeatureBlock.allCases.count)
  /// Concepts that occur.
  var concepts = ConceptSet()
  /// Concepts that occur neither negated nor excluded.
  var plain = ConceptSet()
  /// Concepts that occur negated or excluded.
  var turnedAway = ConceptSet()
  /// Whether a modal verb weaker than *shall* occurs.
  var isWeak = false
  /// Whether it is a recital.
  var isRecital = false
  /// Pairs of concepts next to each other.
  var near: Set<FeatureKey> = []

  subscript(block: FeatureBlock) -> [FeatureKey] {
    get { blocks[block.rawValue] }
    set { blocks[block.rawValue] = newValue }
  }

  /// Whether a concept stands right after another.
  func isTurned(_ concept: Int, by turner: Int) -> Bool { near.contains(FeatureKey(.near, turner, concept)) }
}

/// Makes features of units.
struct FeatureMaker: Sendable {
  var forms: WordForms
  /// Names of structure features.
  private(set) var structure = ByteTable(capacity: 2048)
  private var seen = SeenKeys()

  init(_ concepts: ConceptPhrases) { forms = WordForms(concepts) }

  /// Number of a concept or, behind the concepts, of a modal class.
  private func number(_ modal: Modal) -> Int { forms.concepts.names.count + modal.rawValue }

  /// Number of the structure feature with a name.
  mutating func structureFeature(_ name: String) -> FeatureKey {
    let bytes = Array(name.utf8)
    return FeatureKey(.structure, structure.intern(bytes, bytes.indices))
  }

  /// Features of a text.
  mutating func features(
    of text: some Sequence<UInt8>, kind: DocumentKind, isRecital: Bool
  ) -> UnitFeatures {
    let (words, hasBrackets) = forms.units(of: text)
    return features(of: words, hasBrackets: hasBrackets, kind: kind, isRecital: isRecital)
  }

  /// Features of a row of word numbers, `WordForms.end` between sentences.
  mutating func features(
    of words: [Int], hasBrackets: Bool, kind: DocumentKind, isRecital: Bool
  ) -> UnitFeatures {
    var unit = UnitFeatures()
    unit.isRecital = isRecital
    seen.removeAll()
    var modals: Set<Modal> = []
    var isFirst = true
    for sentence in words.split(separator: WordForms.end) {
      let row = Array(sentence)
      add(row, kind, &unit, &modals)
      if isFirst { addLead(row, &unit) }
      isFirst = false
    }
    let layer = isRecital ? "preamble" : "operative"
    let names = modals.map(\.name).sorted()
    let joined = names.joined(separator: "+")
    addStructure(["layer:" + layer, "kind:" + kind.rawValue], &unit)
    addStructure(
      names.map { "m:" + $0 } + ["mods:" + joined, "mk:" + joined + kind.rawValue.prefix(3)], &unit)
    if hasBrackets { addStructure(["br"], &unit) }
    unit.isWeak = modals.contains { $0 != .strong }
    unit[.bias] = [.bias]
    return unit
  }

  private mutating func addStructure(_ names: [String], _ unit: inout UnitFeatures) {
    for name in names { unit[.structure].append(structureFeature(name)) }
  }

  private mutating func addLead(_ row: [Int], _ unit: inout UnitFeatures) {
    guard var index = row.indices.first else { return }
    while index < row.count - 1, forms.forms[row[index]].isNumber { index += 1 }
    let stem = forms.stems[forms.forms[row[index]].stem]
    addStructure(["lead:" + String(decoding: stem, as: UTF8.self)], &unit)
  }

  private mutating func add(
    _ row: [Int], _ kind: DocumentKind, _ unit: inout UnitFeatures, _ modals: inout Set<Modal>
  ) {
    var stems: [Int] = []
    stems.reserveCapacity(row.count)
    for word in row {
      let modal = modal(word, kind)
      if let modal { modals.insert(modal) }
      stems.append(modal?.rawValue ?? forms.forms[word].stem)
    }
    for stem in stems { note(FeatureKey(.word, stem), .words, &unit) }
    for index in stems.indices.dropFirst() {
      note(FeatureKey(.pair, stems[index - 1], stems[index]), .pairs, &unit)
    }
    let (negated, excluded) = NegationScope.scopes(row.map { forms.forms[$0].traits })
    for (index, stem) in stems.enumerated() where negated[index] && !forms.isStop(stem) {
      note(FeatureKey(.negatedWord, stem), .negatedWords, &unit)
    }
    addConcepts(row, negated, excluded, kind, &unit)
  }

  private func modal(_ word: Int, _ kind: DocumentKind) -> Modal? {
    let modal = forms.forms[word].modal
    return modal == .would && kind == .elementsPaper ? .strong : modal
  }

  private mutating func addConcepts(
    _ row: [Int], _ negated: [Bool], _ excluded: [Bool], _ kind: DocumentKind, _ unit: inout UnitFeatures
  ) {
    var stream: [[Int]] = []
    var cover = 0
    for index in row.indices {
      let modal = modal(row[index], kind)
      if let modal { stream.append([number(modal)]) }
      let hits = hits(row, index)
      guard let longest = hits.first else { continue }
      let names = hits.filter { !(index < cover && $0.length == 1) }.map(\.concept)
      for concept in names {
        unit.concepts.insert(concept)
        note(FeatureKey(.concept, concept), .concepts, &unit)
        let polarity: FeatureKey.Kind = negated[index] ? .negated : excluded[index] ? .excluded : .plain
        if polarity == .plain { unit.plain.insert(concept) } else { unit.turnedAway.insert(concept) }
        note(FeatureKey(polarity, concept), .polarity, &unit)
      }
      if !names.isEmpty, modal == nil { stream.append(Array(names.prefix(3))) }
      cover = max(cover, index + longest.length)
    }
    addConceptPairs(stream, &unit)
  }

  private mutating func addConceptPairs(_ stream: [[Int]], _ unit: inout UnitFeatures) {
    for distance in 1...3 {
      for index in stream.indices.dropFirst(distance) {
        for first in stream[index - distance] {
          for second in stream[index] where first != second {
            let key = FeatureKey(distance == 3 ? .far : .near, first, second)
            if distance < 3 { unit.near.insert(key) }
            note(key, .conceptPairs, &unit)
          }
        }
      }
    }
  }

  /// Concepts with a phrase that begins at a word, longest first.
  private func hits(_ row: [Int], _ index: Int) -> [(concept: Int, length: Int)] {
    var found: [(concept: Int, length: Int)] = []
    for phrase in forms.forms[row[index]].phrases {
      guard index + phrase.words.count <= row.count, !found.contains(where: { $0.concept == phrase.concept })
      else {
        continue
      }
      var fits = true
      for offset in 1..<max(1, phrase.words.count)
      where !ConceptPhrases.fits(forms.words[row[index + offset]], phrase.words[offset]) {
        fits = false
        break
      }
      if fits { found.append((phrase.concept, phrase.words.count)) }
    }
    return found
  }

  private mutating func note(_ key: FeatureKey, _ block: FeatureBlock, _ unit: inout UnitFeatures) {
    if seen.insert(key) { unit[block].append(key) }
  }
}

/// Keys that were met in the unit at hand; emptied in constant time.
struct SeenKeys: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var rounds = [UInt32](repeating: 0, count: 1024)
  private var round: UInt32 = 1
  private var count = 0

  mutating func removeAll() {
    round += 1
    count = 0
  }

  /// Whether the key is new.
  mutating func insert(_ key: FeatureKey) -> Bool {
    var slot = SeenKeys.slot(key.raw, keys.count)
    while rounds[slot] == round {
      if keys[slot] == key.raw { return false }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = key.raw
    rounds[slot] = round
    count += 1
    if count * 2 > keys.count { grow() }
    return true
  }

  static func slot(_ raw: UInt64, _ size: Int) -> Int {
    let mixed = (raw ^ (raw >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33) & (size - 1)
  }

  private mutating func grow() {
    let old = zip(keys, rounds).filter { $0.1 == round }.map(\.0)
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    rounds = [UInt32](repeating: 0, count: keys.count)
    round = 1
    count = 0
    for raw in old { _ = insert(raw: raw) }
  }

  private mutating func insert(raw: UInt64) -> Bool {
    var slot = SeenKeys.slot(raw, keys.count)
    while rounds[slot] == round { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = raw
    rounds[slot] = round
    count += 1
    return true
  }
}
