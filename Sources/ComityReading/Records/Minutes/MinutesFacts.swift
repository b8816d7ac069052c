import ComityModel

/// A text that was found or derived, with the bytes it rests on.
struct Placed: Sendable {
  var text: String
  var range: ByteRange
}

/// Everything that the minutes of one meeting tell.
struct MinutesFacts: Sendable {
  /// Somebody in a list of those present.
  struct Person: Sendable {
    var id: String
    var name: Placed
    var mode: Placed?
    var role: Placed?
    var type: Placed?
    var category: Placed?
  }

  struct AgendaItem: Sendable {
    var order: Int
    var title: Placed
    /// Tags of what was spoken of under the item, each at the words that say so.
    var subjects: [Placed] = []
  }

  /// A proposal or poll, with what became of it.
  struct Motion: Sendable {
    var id: String
    var text: Placed
    var counts: [VoteCount] = []
    /// Whether it passed; nil where minutes do not say.
    var result: Placed?
    var item: Int
  }

  /// Votes for one option.
  struct VoteCount: Sendable {
    var option: String
    var value: Int
    var range: ByteRange
  }

  struct Objection: Sendable {
    var by: Placed
    var text: Placed
    var status: Placed?
    var item: Int
  }

  struct Effect: Sendable {
    var type: Placed
    var target: Placed?
    var value: Placed?
  }

  struct Consideration: Sendable {
    var matter: Placed
    var of: Placed?
  }

  struct Decision: Sendable {
    var id: String
    /// Where minutes give it a number.
    var idRange: ByteRange?
    var text: Placed
    /// The day that stands beside its number.
    var date: Placed?
    var basis: Placed?
    /// Bytes that say that it was one of procedure.
    var procedural: ByteRange?
    /// Index of the motion it decides.
    var motion: Int?
    /// nil where minutes are silent, empty where they say that there were none.
    var objections: [Objection]?
    var effects: [Effect] = []
    var considerations: [Consideration] = []
    /// Bytes of the sentence that says who was asked before the gavel.
    var roomAsked: ByteRange?
    var onlineAsked: ByteRange?
    /// How many members were there, as far as minutes counted them.
    var present: Placed?
    var item: Int
  }

  struct Group: Sendable {
    var id: Placed
    var name: Placed
    var isEnded: Bool
    var decision: Int
    var mandate: Placed?
    var openTo: Placed?
    var hybrid: ByteRange?
    var frequency: Placed?
  }

  struct Recommendation: Sendable {
    var id: Placed
    var title: Placed?
    var isPreparedHere: Bool
    var adopted: Bool
    /// The group that is said to have prepared it.
    var preparedBy: Placed?
    /// The day on which it is said to have been handed over.
    var submitted: Placed?
    var expressedBy: [Placed] = []
    var represented: [Placed] = []
    var concerns: [(by: Placed, text: Placed, isReflected: Bool?)] = []
  }

  /// A paper that was before the meeting, with the day since when.
  struct Paper: Sendable {
    var id: Placed
    var name: Placed
    var published: Placed
  }

  struct Statement: Sendable {
    var by: Placed
    var kind: String
    var text: Placed
    /// Id of the listed decision behind which it was made.
    var on: String?
  }

  /// Somebody asked for the floor.
  struct FloorRequest: Sendable {
    var by: Placed
    var isOnline: Bool
    var outcome: Placed
  }

  var title: Placed?
  var start: Placed?
  var end: Placed?
  /// Bytes that tell of remote participation; nil where nothing does.
  var remote: ByteRange?
  /// Bytes that tell of people in a room.
  var inPerson: ByteRange?
  var kind: Placed?
  var people: [Person] = []
  var agenda: [AgendaItem] = []
  var motions: [Motion] = []
  var decisions: [Decision] = []
  var groups: [Group] = []
  var recommendations: [Recommendation] = []
  var statements: [Statement] = []
  var papers: [Paper] = []
  var floor: [FloorRequest] = []
  /// What prose tells of the decisions that front matter lists, by their place in its list.
  var told: [Int: MinutesTelling.Told] = [:]
}

/// Makes ids out of names.
enum Slug {
  /// Lower-case letters and digits joined by hyphens.
  static func of(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    while result.last == "-" { result.removeLast() }
    return result
  }
}
