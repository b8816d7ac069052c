import Synchronization

/// Shares work out in the task pool, a handful at a time, and puts what it gives together in order.
enum Handfuls {
  /// Most threads that take part.
  private static let mostWorkers = 64

  /// Where the next handful begins.
  private final class Counter: Sendable {
    private let next = Atomic(0)

    /// The next handful below `count`; nil where none is left.
    func take(_ handful: Int, below count: Int) -> Range<Int>? {
      let start = next.wrappingAdd(handful, ordering: .relaxed).oldValue
      return start < count ? start..<min(start + handful, count) : nil
    }
  }

  /// What `body` makes of the numbers below `count`; each thread has a bench of its own, which it keeps.
  static func of<Bench: Sendable, Part: Sendable>(
    _ count: Int, _ handful: Int, at bench: Bench,
    _ body: @escaping @Sendable (Range<Int>, inout Bench) -> Part
  ) async -> [Part] {
    let counter = Counter()
    return await withTaskGroup(of: [(Int, Part)].self) { group in
      for _ in 0..<min(mostWorkers, (count + handful - 1) / handful) {
        group.addTask {
          var bench = bench
          var parts: [(Int, Part)] = []
          while let range = counter.take(handful, below: count) {
            parts.append((range.lowerBound, body(range, &bench)))
          }
          return parts
        }
      }
      var parts: [(Int, Part)] = []
      for await part in group { parts += part }
      return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
