extension Provision {
  /// Where each slot of a provision stands; slots without words are absent.
  ///
  /// A row by slot, since every statement of a draft has one: a dictionary would hash the names of its slots.
  public struct Slots: Equatable, Sendable {
    private var rows: [[Range<Int>]?] = []

    /// Makes empty slots.
    public init() {}

    /// Ranges of a slot in `Document.sequence`; nil where it is absent.
    public subscript(slot: Slot) -> [Range<Int>]? {
      get { rows.isEmpty ? nil : rows[slot.position] }
      set {
        if rows.isEmpty {
          if newValue == nil { return }
          rows = [[Range<Int>]?](repeating: nil, count: Slot.allCases.count)
        }
        rows[slot.position] = newValue
      }
    }

    /// Ranges of all slots, in the order of the slots.
    public var all: [Range<Int>] { rows.flatMap { $0 ?? [] } }

    /// Whether all slots hold the same ranges.
    public static func == (left: Slots, right: Slots) -> Bool {
      Slot.allCases.allSatisfy { left[$0] == right[$0] }
    }

    /// Adds a range to a slot.
    public mutating func append(_ range: Range<Int>, to slot: Slot) {
      self[slot] = (self[slot] ?? []) + [range]
    }
  }
}

extension Provision.Slot {
  /// Number of the slot in the order of its cases.
  fileprivate var position: Int {
    switch self {
    case .actor: 0
    case .action: 1
    case .object: 2
    case .body: 3
    case .manner: 4
    case .time: 5
    case .quantifier: 6
    case .condition: 7
    case .exception: 8
    case .beneficiary: 9
    case .text: 10
    }
  }
}
