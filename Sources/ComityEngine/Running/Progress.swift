import Synchronization

/// How far a long run is, for somebody who waits in front of a terminal; a run that is soon done shows nothing.
///
/// The clock turns while nothing advances, so that one long document shows signs of life too.
public final class Progress: Sendable {
  /// What is done of what.
  public struct State: Sendable, Equatable {
    /// What is counted, in the plural: `documents`.
    public var what: String
    /// How many are done.
    public var done = 0
    /// How many there are; nil where nobody knows.
    public var total: Int?
    /// Whole seconds since the run began.
    public var seconds = 0

    /// `12 of 340 documents, 3 s`.
    public var text: String {
      let counted = total.map { "\(done) of \($0) \(what)" } ?? what
      return "\(counted), \(seconds) s"
    }
  }

  private struct Inner {
    var state: State?
    /// When the next line is due, since the run began.
    var due = Progress.patience
    var isShown = false
  }

  /// How long a run may take without a word.
  private static let patience = Duration.seconds(1)
  /// Least time between two lines.
  private static let interval = Duration.milliseconds(200)

  private let inner = Mutex(Inner())
  private let elapsed: @Sendable () -> Duration
  private let show: @Sendable (State?) -> Void

  /// Makes a meter whose clock starts now; `show` writes a state, and takes the last one away for nil.
  public convenience init(show: @escaping @Sendable (State?) -> Void) {
    let start = ContinuousClock.now
    self.init(elapsed: { ContinuousClock.now - start }, show: show)
    Task.detached { [weak self] in
      while let self {
        self.tick()
        try? await Task.sleep(for: Progress.interval)
      }
    }
  }

  /// Makes a meter with a clock of its own, which nothing but the work moves.
  init(elapsed: @escaping @Sendable () -> Duration, show: @escaping @Sendable (State?) -> Void) {
    self.elapsed = elapsed
    self.show = show
  }

  /// Begins to count something else.
  public func begin(_ what: String, of total: Int?) {
    inner.withLock { $0.state = State(what: what, total: total) }
  }

  /// Counts `steps` more as done.
  public func advance(by steps: Int = 1) {
    inner.withLock { $0.state?.done += steps }
    tick()
  }

  /// Takes what is shown away; until the next beginning nothing is shown.
  public func end() {
    inner.withLock { inner in
      inner.state = nil
      if inner.isShown { show(nil) }
      inner.isShown = false
    }
  }

  /// Shows the state where it is time to; inside the lock, so that no line comes after its end.
  private func tick() {
    inner.withLock { inner in
      let now = elapsed()
      guard var state = inner.state, now >= inner.due else { return }
      state.seconds = Int(now.components.seconds)
      inner.due = now + Progress.interval
      inner.isShown = true
      show(state)
    }
  }
}
