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
  /// Concepts that stand right after each of the turning concepts, in their order.
  var turned: [ConceptSet]

  /// Makes the features of no text.
  init(turners: Int = 0) { turned = [ConceptSet](repeating: ConceptSet(), count: turners) }

  subscript(block: FeatureBlock) -> [FeatureKey] {
    get { blocks[block.rawValue] }
    _modify { yield &blocks[block.rawValue] }
  }

  /// Forgets everything but its stores.
  mutating func removeAll() {
    for index in blocks.indices { blocks[index].removeAll(keepingCapacity: true) }
    for index in turned.indices { turned[index] = ConceptSet() }
    (concepts, plain, turnedAway) = (ConceptSet(), ConceptSet(), ConceptSet())
    (isWeak, isRecital) = (false, false)
  }
}

/// Makes features of units.
struct FeatureMaker: Sendable {
  /// How much of a unit is looked at.
  enum Extent {
    /// What the model needs that tells what a unit is about: the cheaper half, wanted of every unit.
    case touch
    /// All of it.
    case all
  }

  var forms: WordForms
  /// Concepts that turn the concept after them.
  private let turners: [Int32]
  var structures = StructureFeatures()
  private var seen = SeenKeys()
  private var finder = ConceptFinder()
  private var negation = NegationScope()
  private var stream = ConceptStream()
  private var stems: [Int32] = []

  init(_ concepts: ConceptPhrases, turners: [Int] = []) {
    forms = WordForms(concepts)
    self.turners = turners.map { Int32($0) }
  }

  /// Reads a maker of a shape.
  init(from image: inout ImageReader, _ shape: RecogniserShape) {
    forms = WordForms(from: &image, shape.phrases)
    turners = shape.roles.turning.map { Int32($0) }
    structures = StructureFeatures(from: &image)
  }

  /// Writes what it knows besides its shape.
  func write(to image: inout ImageWriter) {
    forms.write(to: &image)
    structures.write(to: &image)
  }

  /// Number of a concept or, behind the concepts, of a modal class.
  private func number(_ modal: Modal) -> Int32 { Int32(forms.concepts.names.count + modal.rawValue) }

  /// Features of a text.
  mutating func features(
    of text: some Sequence<UInt8>, kind: DocumentKind, isRecital: Bool
  ) -> UnitFeatures {
    let (words, hasBrackets) = forms.units(of: text)
    var unit = UnitFeatures(turners: turners.count)
    fill(&unit, words, hasBrackets: hasBrackets, kind: kind, isRecital: isRecital)
    return unit
  }

  /// No features yet, with room for those of any unit.
  var empty: UnitFeatures { UnitFeatures(turners: turners.count) }

  /// Sets `unit` to the features of a row of word numbers, `WordForms.end` between sentences.
  mutating func fill(
    _ unit: inout UnitFeatures, _ words: [Int32], hasBrackets: Bool = false, kind: DocumentKind,
    isRecital: Bool, extent: Extent = .all
  ) {
    unit.removeAll()
    unit.isRecital = isRecital
    seen.removeAll()
    var modals = ModalSet()
    var start = 0
    var isFirst = true
    while start < words.count {
      var end = start
      while end < words.count, words[end] != WordForms.end { end += 1 }
      if end > start {
        add(words, start..<end, kind, extent, &unit, &modals)
        if isFirst { unit[.structure].append(structures.lead(lead(words, start..<end), forms.stems)) }
        isFirst = false
      }
      start = end + 1
    }
    structures.add(modals, kind, isRecital: isRecital, hasBrackets: hasBrackets, to: &unit[.structure])
    unit.isWeak = modals.isWeak
    unit[.bias].append(.bias)
  }

  /// The stem of the first word that is no number, else of the last word.
  private func lead(_ words: [Int32], _ row: Range<Int>) -> Int32 {
    var index = row.lowerBound
    while index < row.upperBound - 1, forms.forms[Int(words[index])].isNumber { index += 1 }
    return forms.forms[Int(words[index])].stem
  }

  private mutating func add(
    _ words: [Int32], _ row: Range<Int>, _ kind: DocumentKind, _ extent: Extent, _ unit: inout UnitFeatures,
    _ modals: inout ModalSet
  ) {
    negation.begin()
    stems.removeAll(keepingCapacity: true)
    // The two longest blocks are taken out while they grow: reaching into the row of blocks takes as long as appending.
    var (distinct, pairs): ([FeatureKey], [FeatureKey]) = ([], [])
    swap(&distinct, &unit[.words])
    swap(&pairs, &unit[.pairs])
    var before: Int32 = -1
    var previous: NegationScope.Traits = []
    for index in row {
      let form = forms.forms[Int(words[index])]
      var stem = form.stem
      if let modal = modal(form, kind) {
        modals.insert(modal)
        stem = Int32(modal.rawValue)
      }
      if index > row.lowerBound {
        negation.add(previous, next: form.traits)
        let pair = FeatureKey(.pair, Int(before), Int(stem))
        if seen.insert(pair) { pairs.append(pair) }
      }
      if seen.insert(word: stem) { distinct.append(FeatureKey(.word, Int(stem))) }
      if extent == .all { stems.append(stem) }
      before = stem
      previous = form.traits
    }
    negation.add(previous, next: [])
    swap(&distinct, &unit[.words])
    swap(&pairs, &unit[.pairs])
    if extent == .all {
      for (index, stem) in stems.enumerated() where negation.isNegated(index) && !forms.isStop(stem) {
        note(FeatureKey(.negatedWord, Int(stem)), .negatedWords, &unit)
      }
    }
    addConcepts(words, row, kind, &unit)
    addTurned(&unit)
    if extent == .all { addConceptPairs(&unit) }
  }

  private func modal(_ form: WordForms.Form, _ kind: DocumentKind) -> Modal? {
    form.modal == .would && kind == .elementsPaper ? .strong : form.modal
  }

  private mutating func addConcepts(
    _ words: [Int32], _ row: Range<Int>, _ kind: DocumentKind, _ unit: inout UnitFeatures
  ) {
    stream.removeAll()
    var cover = 0
    for index in row {
      let modal = modal(forms.forms[Int(words[index])], kind)
      if let modal { stream.append(number(modal)) }
      guard finder.find(words, at: index, before: row.upperBound, forms) else { continue }
      let longest = finder.hits[0]
      let place = index - row.lowerBound
      var names = 0
      for hit in finder.hits where index >= cover || hit.length > 1 {
        let concept = Int(hit.concept)
        if !unit.concepts.contains(concept) {
          unit.concepts.insert(concept)
          unit[.concepts].append(FeatureKey(.concept, concept))
        }
        let polarity: FeatureKey.Kind =
          negation.isNegated(place) ? .negated : negation.isExcluded(place) ? .excluded : .plain
        if polarity == .plain { unit.plain.insert(concept) } else { unit.turnedAway.insert(concept) }
        note(FeatureKey(polarity, concept), .polarity, &unit)
        if modal == nil, names < ConceptStream.mostAtOnePlace {
          stream.append(hit.concept, isFirst: names == 0)
        }
        names += 1
      }
      cover = max(cover, index + Int(longest.length))
    }
  }

  /// Notes what stands behind each of the turning concepts, at most one place apart.
  private func addTurned(_ unit: inout UnitFeatures) {
    for (number, turner) in turners.enumerated() where unit.concepts.contains(Int(turner)) {
      for place in 0..<stream.count where stream[place].contains(turner) {
        for next in place + 1..<max(place + 1, min(place + 3, stream.count)) {
          for concept in stream[next] where concept != turner { unit.turned[number].insert(Int(concept)) }
        }
      }
    }
  }

  private mutating func addConceptPairs(_ unit: inout UnitFeatures) {
    for distance in 1...3 where distance < stream.count {
      for place in distance..<stream.count {
        for one in stream.range(place - distance) {
          let first = stream.concept(at: one)
          for other in stream.range(place) {
            let second = stream.concept(at: other)
            if first == second { continue }
            note(FeatureKey(distance == 3 ? .far : .near, Int(first), Int(second)), .conceptPairs, &unit)
          }
        }
      }
    }
  }

  private mutating func note(_ key: FeatureKey, _ block: FeatureBlock, _ unit: inout UnitFeatures) {
    if seen.insert(key) { unit[block].append(key) }
  }
}

/// The concepts of one sentence in order, a few at one place where several phrases begin there.
private struct ConceptStream: Sendable {
  /// Most concepts that count at one place.
  static let mostAtOnePlace = 3

  private var concepts: [Int32] = []
  private var starts: [Int32] = []

  /// Number of places.
  var count: Int { starts.count }

  /// Concepts at a place.
  subscript(place: Int) -> ArraySlice<Int32> { concepts[range(place)] }

  /// Positions in `concept(at:)` of the concepts at a place.
  func range(_ place: Int) -> Range<Int> {
    Int(starts[place])..<(place + 1 < starts.count ? Int(starts[place + 1]) : concepts.count)
  }

  /// One concept.
  func concept(at position: Int) -> Int32 { concepts[position] }

  mutating func removeAll() {
    concepts.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// Adds a concept, at a place of its own where it is the first one there.
  mutating func append(_ concept: Int32, isFirst: Bool = true) {
    if isFirst { starts.append(Int32(concepts.count)) }
    concepts.append(concept)
  }
}
