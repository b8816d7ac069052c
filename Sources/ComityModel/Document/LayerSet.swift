/// Some layers of documents.
public struct LayerSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  /// Makes the set of some layers.
  public init(_ layers: some Sequence<Layer>) {
    for layer in layers { bits |= 1 << UInt16(layer.position) }
  }

  /// Makes the set of some layers.
  public init(arrayLiteral layers: Layer...) { self.init(layers) }

  /// Whether there are none.
  public var isEmpty: Bool { bits == 0 }

  /// The layers in the order of their cases.
  public var all: [Layer] { Layer.allCases.filter(contains) }

  /// Whether a layer is one of them.
  public func contains(_ layer: Layer) -> Bool { bits & 1 << UInt16(layer.position) != 0 }

  /// These layers and others.
  public func union(_ others: LayerSet) -> LayerSet {
    var all = self
    all.bits |= others.bits
    return all
  }
}
