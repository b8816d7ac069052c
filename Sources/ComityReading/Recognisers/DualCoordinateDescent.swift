/// Rows of a training problem, compressed: of each row its columns and values one after another.
struct SparseRows: Sendable {
  var starts: [Int] = [0]
  var columns: [Int32] = []
  var values: [Double] = []

  var count: Int { starts.count - 1 }

  mutating func add(_ column: Int, _ value: Double) {
    columns.append(Int32(column))
    values.append(value)
  }

  mutating func endRow() { starts.append(columns.count) }

  /// The rows with other numbers for their columns; those without a number are left out.
  func keeping(_ numbers: [Int32?]) -> SparseRows {
    var result = SparseRows()
    for row in 0..<count {
      for index in starts[row]..<starts[row + 1] {
        guard let number = numbers[Int(columns[index])] else { continue }
        result.add(Int(number), values[index])
      }
      result.endRow()
    }
    return result
  }
}

/// Dual coordinate descent for a linear classifier with squared hinge loss and an L2 penalty.
///
/// Only + − × ÷ on doubles, in a fixed order, without random numbers: the same weights on every machine.
enum DualCoordinateDescent {
  /// Passes over all rows.
  static let epochs = 20
  /// Length of a step from row to row, a prime.
  private static let stride = 7919

  /// Weights of `columns` columns that tell rows where `isPositive` from the others, each row at cost 1.
  static func weights(_ rows: SparseRows, _ isPositive: [Bool], columns: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: columns)
    let count = rows.count
    guard count > 0 else { return weights }
    var alpha = [Double](repeating: 0, count: count)
    var diagonal = alpha
    for row in 0..<count {
      var sum = 0.0
      for index in rows.starts[row]..<rows.starts[row + 1] { sum += rows.values[index] * rows.values[index] }
      diagonal[row] = sum + 0.5
    }
    var step = stride
    while count % step == 0 { step += 2 }
    for epoch in 0..<epochs {
      var row = epoch % count
      for _ in 0..<count {
        improve(row, rows, isPositive[row] ? 1 : -1, &alpha[row], diagonal[row], &weights)
        row = (row + step) % count
      }
    }
    return weights
  }

  @inline(__always)
  private static func improve(
    _ row: Int, _ rows: SparseRows, _ sign: Double, _ alpha: inout Double, _ diagonal: Double,
    _ weights: inout [Double]
  ) {
    let range = rows.starts[row]..<rows.starts[row + 1]
    var sum = 0.0
    for index in range { sum += weights[Int(rows.columns[index])] * rows.values[index] }
    let gradient = sign * sum - 1 + alpha * 0.5
    if alpha == 0, gradient >= 0 { return }
    var next = alpha - gradient / diagonal
    if next < 0 { next = 0 }
    let change = (next - alpha) * sign
    alpha = next
    if change == 0 { return }
    for index in range { weights[Int(rows.columns[index])] += change * rows.values[index] }
  }
}
