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
  /// Holds a result until it is there; the pipe wakes the waiting thread.
  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// Runs `work` in the task pool and returns its result; nil where the system has no file descriptors left.
  ///
  /// Must not be called from a task: it would take a thread of the pool.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { for end in ends { close(end) } }
    let box = Box<Value>()
    let signal = ends[1]
    Task.detached {
      let value = await work()
      box.value.withLock { $0 = value }
      Process.write([1], to: signal)
    }
    var byte: UInt8 = 0
    while true {
      if read(ends[0], &byte, 1) > 0, let value = box.value.withLock({ $0 }) { return value }
    }
  }
}
