import ComityModel
import ComityReading
struct PackProgram: Sendable {
  func evidence(of rules: [Int], in document: Document, options: CheckOptions) -> [RuleEvidence] { rules.map { _ in RuleEvidence() } }
}
/// x
public struct PackLoader: Sendable {
  /// x
  public init() {}
  /// x
  public func load(_ names: [String]) throws(PackProblem) -> [Pack] { throw .noShippedPacks }
  /// x
  public func loadShipped() throws(PackProblem) -> [Pack] { [] }
}
