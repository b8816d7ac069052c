import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits on a thread outside the task pool for work inside it.
enum Blocking {
  /// Runs `work` in the task pool and returns its result; nil where the system has no file descriptors left.
  ///
  /// Must not be called from a task: it would take a thread of the pool.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value? {
    Pending(work)?.wait()
  }
}

/// Work that goes on in the task pool while a thread outside of it does something else.
///
/// Not `Sendable`: who began it waits for it, and waits at the latest when it is let go.
final class Pending<Value: Sendable> {
  /// Holds a result until it is there; the pipe wakes the waiting thread.
  private final class Box: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let box = Box()
  private let ends: (read: Int32, write: Int32)
  private var result: Value?

  /// Begins `work`; nil where the system has no file descriptors left.
  init?(_ work: @escaping @Sendable () async -> Value) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    self.ends = (ends[0], ends[1])
    let (box, signal) = (box, ends[1])
    Task.detached {
      let value = await work()
      box.value.withLock { $0 = value }
      Process.write([1], to: signal)
    }
  }

  deinit {
    _ = wait()
    close(ends.read)
    close(ends.write)
  }

  /// The result, as soon as it is there. Must not be called from a task: it would take a thread of the pool.
  func wait() -> Value {
    if let result { return result }
    var byte: UInt8 = 0
    while true {
      if read(ends.read, &byte, 1) > 0, let value = box.value.withLock({ $0 }) {
        result = value
        return value
      }
    }
  }
}
