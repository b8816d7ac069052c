import ComityModel

/// Which words each reading of a block leaves out.
struct ReadingPlan {
  struct Reading {
    /// Words left out, ascending and apart.
    var excluded: [Range<Int>] = []
  }

  private(set) var readings = whole
  /// A single reading that leaves nothing out, as almost all blocks have; one for all of them.
  private static let whole = [Reading()]
  /// How many readings the limit left out.
  private(set) var leftOut = 0

  /// Plans the readings of a block with `range` of the document's marks, those of whole options left out.
  init(_ marks: [Mark], _ range: Range<Int>, _ words: WordTable, maximum: Int) {
    if range.isEmpty { return }
    let disputed = range.filter { [.bracket, .alternative, .noText].contains(marks[$0].kind) }
    guard !disputed.isEmpty else { return }
    let spans = disputed.map { Self.span(marks[$0].range, words) }
    guard spans.contains(where: { !$0.isEmpty }) else { return }
    var choices: [Int: [Int]] = [:]
    var order: [Int] = []
    for (place, mark) in disputed.enumerated() {
      guard let choice = marks[mark].choice else { continue }
      if choices[choice] == nil { order.append(choice) }
      choices[choice, default: []].append(place)
    }
    let others = Set(order.flatMap { choices[$0]?.dropFirst() ?? [] })
    let first = others.sorted()
    readings[0].excluded = Self.merge(first.map { spans[$0] })
    guard maximum > 1 else {
      leftOut = 1 + others.count
      return
    }
    readings.append(Reading(excluded: Self.merge(spans)))
    for choice in order {
      guard let places = choices[choice] else { continue }
      for place in places.dropFirst() {
        if readings.count >= maximum {
          leftOut += 1
          continue
        }
        var out = first.filter { $0 != place }
        out.append(places[0])
        readings.append(Reading(excluded: Self.merge(out.sorted().map { spans[$0] })))
      }
    }
  }

  /// Words inside a mark.
  static func span(_ range: ByteRange, _ words: WordTable) -> Range<Int> {
    lowerBound(words.starts, range.start)..<lowerBound(words.starts, range.end)
  }

  private static func lowerBound(_ starts: [UInt32], _ value: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Joins ranges that touch or contain one another; input ascends by its lower bounds.
  private static func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
