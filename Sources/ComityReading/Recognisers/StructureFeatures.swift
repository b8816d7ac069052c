import ComityModel

/// Features of a unit's make-up: its first word, layer, kind of document, modal verbs. They are known by names, which are
/// put together once for each make-up that occurs.
struct StructureFeatures: Sendable {

  private var names = ByteTable(capacity: 2048)
  /// Features of each make-up of units in a kind of document.
  private var makeups: [Int: [FeatureKey]] = [:]
  private var kind: DocumentKind?
  /// Number of the feature of each first stem, plus one; 0 where it is not known yet.
  private var leads: [Int32] = []

  /// Name of the feature with a number.
  subscript(number: Int) -> ArraySlice<UInt8> { names[number] }

  /// The feature with the name at `range`.
  mutating func feature(_ bytes: [UInt8], _ range: Range<Int>) -> FeatureKey {
    FeatureKey(.structure, names.intern(bytes, range))
  }

  private mutating func feature(_ name: String) -> FeatureKey {
    let bytes = Array(name.utf8)
    return feature(bytes, bytes.indices)
  }

  /// The feature of a unit that begins with a stem.
  mutating func lead(_ stem: Int32, _ stems: ByteTable) -> FeatureKey {
    let stem = Int(stem)
    if stem >= leads.count { leads += [Int32](repeating: 0, count: stem + 256 - leads.count) }
    if leads[stem] == 0 {
      let bytes = Array("lead:".utf8) + stems[stem]
      leads[stem] = Int32(feature(bytes, bytes.indices).first) + 1
    }
    return FeatureKey(.structure, Int(leads[stem]) - 1)
  }

  /// Adds the features of a make-up.
  mutating func add(
    _ modals: ModalSet, _ kind: DocumentKind, isRecital: Bool, hasBrackets: Bool,
    to features: inout [FeatureKey]
  ) {
    // The units of one document are all of one kind.
    if self.kind != kind {
      makeups = [:]
      self.kind = kind
    }
    let makeup = modals.number << 2 | (isRecital ? 2 : 0) | (hasBrackets ? 1 : 0)
    if let known = makeups[makeup] {
      features += known
      return
    }
    let verbs = modals.names
    let joined = verbs.joined(separator: "+")
    var names = ["layer:" + (isRecital ? "preamble" : "operative"), "kind:" + kind.rawValue]
    names += verbs.map { "m:" + $0 } + ["mods:" + joined, "mk:" + joined + kind.rawValue.prefix(3)]
    if hasBrackets { names.append("br") }
    let made = names.map { feature($0) }
    makeups[makeup] = made
    features += made
  }
}

extension StructureFeatures {
  /// Writes the names.
  func write(to image: inout ImageWriter) { names.write(to: &image) }

  /// Reads names.
  init(from image: inout ImageReader) { names = ByteTable(from: &image) }
}
