import Synchronization
import Testing

@testable import ComityEngine

/// What somebody who waits is shown, by a clock that the test moves.
@Suite struct ProgressTests {
  /// Time and lines of one run.
  private final class Run: Sendable {
    let now = Mutex(Duration.zero)
    let lines = Mutex<[String]>([])

    var progress: Progress {
      Progress(elapsed: { self.now.withLock { $0 } }) { state in
        self.lines.withLock { $0.append(state?.text ?? "-") }
      }
    }

    /// Lets `milliseconds` go by.
    func wait(_ milliseconds: Int) { now.withLock { $0 += .milliseconds(milliseconds) } }

    var shown: [String] { lines.withLock { $0 } }
  }

  @Test func aShortRunShowsNothing() {
    let run = Run()
    let progress = run.progress
    progress.begin("documents", of: 2)
    for _ in 0..<2 {
      run.wait(499)
      progress.advance()
    }
    progress.end()
    #expect(run.shown == [])
  }

  @Test func aLongOneCountsAtMostFiveTimesASecondAndCleansUp() {
    let run = Run()
    let progress = run.progress
    progress.begin("documents", of: 340)
    run.wait(1000)
    progress.advance()
    run.wait(199)
    progress.advance(by: 2)
    run.wait(1)
    progress.advance()
    run.wait(900)
    progress.begin("series of records", of: 3)
    progress.advance()
    progress.end()
    progress.advance()
    #expect(
      run.shown == [
        "1 of 340 documents, 1 s", "4 of 340 documents, 1 s", "1 of 3 series of records, 2 s", "-",
      ])
  }

  @Test func whatNobodyCanCountHasItsTimeOnly() {
    let run = Run()
    let progress = run.progress
    progress.begin("learning from examples", of: nil)
    run.wait(12_900)
    progress.advance()
    #expect(run.shown == ["learning from examples, 12 s"])
  }

  @Test func whatWasNotBegunIsNotShown() {
    let run = Run()
    let progress = run.progress
    run.wait(5000)
    progress.advance()
    progress.end()
    #expect(run.shown == [])
  }
}
