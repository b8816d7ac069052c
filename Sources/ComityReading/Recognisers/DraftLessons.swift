import ComityModel

/// What one unit teaches of one requirement.
struct Lesson: Sendable {
  /// What it says of it.
  enum Answer: Sendable {
    /// It says this; nil where it is disputed, which teaches only what it is about.
    case says(UnitLabel?)
    /// It is not about it.
    case foreign
  }

  let unit: TrainingUnit
  let answer: Answer

  /// Whether it is about the requirement.
  var isTouched: Bool {
    if case .says(let label) = answer { return label != .missing }
    return false
  }
}

/// Makes lessons of whole drafts, unit by unit, as a recogniser will meet them.
struct DraftLessons {
  /// Of the requirements that a unit is not about, one in so many is learned from: there are far more of them than of others.
  private static let foreignStride = 4
  /// Share of a place's words, in quarters, from which a unit speaks for it.
  private static let enoughQuarters = 3

  let shape: RecogniserShape

  /// A place by the words that it holds.
  private struct Held {
    let words: Range<Int>
    let count: Int
    let requirement: Int
    let label: UnitLabel?
  }

  /// All lessons of a draft; `maker` learns its words.
  func lessons(_ draft: LabelledDraft, _ maker: inout FeatureMaker) -> [Lesson] {
    let document = draft.document
    var builder = UnitBuilder(document, UnitAliases(document, draft.aliases), maker.forms)
    let units = builder.units()
    maker.forms = builder.forms
    let kind = document.wouldBinds ? DocumentKind.elementsPaper : document.kind
    let places = draft.places.map { held($0, document) }
    var lessons: [Lesson] = []
    var features = maker.empty
    for (number, unit) in units.enumerated() {
      guard let words = unit.readings.first ?? nil else { continue }
      maker.fill(&features, words, kind: kind, isRecital: unit.isRecital)
      let own = ownWords(unit, document)
      for (place, requirement) in draft.known.enumerated() {
        switch DraftLessons.answer(places.filter { $0.requirement == requirement }, own) {
        case nil: continue
        case .foreign where (number + place) % DraftLessons.foreignStride != 0: continue
        case let answer?:
          lessons.append(
            Lesson(unit: TrainingUnit(features, requirement: requirement, shape), answer: answer))
        }
      }
    }
    return lessons
  }

  /// The words of a place that are no punctuation.
  private func held(_ place: LabelledDraft.Place, _ document: Document) -> Held {
    let words = document.words
    let inside = words.starts.indices.filter {
      words.starts[$0] >= place.range.start && words.ends[$0] <= place.range.end
    }
    let range = (inside.first ?? 0)..<((inside.last ?? -1) + 1)
    return Held(
      words: range, count: range.count { !words.flags[$0].contains(.punctuation) },
      requirement: place.requirement, label: place.label)
  }

  /// Words of a unit's sentences without their lead-ins, no punctuation among them.
  private func ownWords(_ unit: DraftUnit, _ document: Document) -> [Int] {
    unit.sentences.flatMap { number in
      let sentence = document.sentences[number]
      return document.sequence[sentence.words.lowerBound + sentence.inherited..<sentence.words.upperBound]
        .map(Int.init).filter { !document.words.flags[$0].contains(.punctuation) }
    }
  }

  /// What a unit of some words says by the places of one requirement; nil where it holds too little of one to tell.
  private static func answer(_ places: [Held], _ words: [Int]) -> Lesson.Answer? {
    var labels: [UnitLabel?] = []
    var isClear = true
    for place in places {
      let count = words.count { place.words.contains($0) }
      if count == 0 { continue }
      if count * 4 >= place.count * enoughQuarters { labels.append(place.label) } else { isClear = false }
    }
    if labels.isEmpty { return isClear ? .foreign : nil }
    // What contradicts outweighs, and what says it in full makes good what is said by half beside it.
    for label in [UnitLabel.violated, .notApplicable, .satisfied, .undetermined, .partial]
    where labels.contains(label) {
      return .says(label)
    }
    return .says(nil)
  }
}
