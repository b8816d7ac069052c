import Testing

@testable import ComityReading

@Suite struct HandfulsTests {
  @Test(arguments: [0, 1, 7, 8, 9, 1000])
  func eachNumberIsTakenOnceAndInOrder(_ count: Int) async {
    let parts = await Handfuls.of(count, 8, at: 0) { range, taken in
      taken += range.count
      return (Array(range), taken)
    }
    #expect(parts.flatMap(\.0) == Array(0..<count))
    #expect(parts.allSatisfy { $0.0.count <= 8 && $0.1 >= $0.0.count })
  }
}
