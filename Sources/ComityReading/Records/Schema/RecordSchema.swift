import ComityModel

/// The schema of meeting records, compiled once: a subset of JSON Schema 2020-12 with a few keywords of our own.
///
/// `x-comity-element` names the property that an object is called by, `x-comity-defines` the kind of thing an id stands
/// for, `x-comity-refers` the kinds a reference may point at, `x-comity-not-before` the sibling that a date may not lie
/// before, `x-comity-events` the events that effects stand for. No word of the schema stands in this code.
public struct RecordSchema: Sendable {
  /// What one value must be.
  struct Form: Sendable {
    /// Lower-cased title, for messages.
    var title = ""
    var description = ""
    /// Bit set of `RecordTree.Node.Kind`; 0 accepts all.
    var kinds: UInt16 = 0
    /// Names of the properties in order of the schema.
    var properties: [(name: Int, form: Int)] = []
    var required: [Int] = []
    /// Whether other properties are wrong.
    var isClosed = false
    /// Form of the items; -1 accepts all.
    var items = -1
    /// Values of an `enum` or `const`; empty accepts all.
    var allowed: [[UInt8]] = []
    var isDate = false
    var minimum: Int?
    var notBefore = -1
    /// Kind of thing that this id stands for.
    var defines = -1
    var refers: Reference?
    /// Property that an object is called by.
    var element = -1
    var events: [String: String] = [:]
    /// Form of each name, -1 where it has none; filled for forms with properties.
    var formOfName: [Int32] = []
    /// Whether every scalar of one of its kinds will do; found out when the form is whole.
    var isFree = false
  }

  /// What a reference points at.
  struct Reference: Sendable {
    var targets: [Int]
    /// Whether the target must stand in the same record.
    var isWithinRecord: Bool
    /// Whether only a near miss is wrong, because the target need not be listed.
    var isLoose: Bool
  }

  var forms: [Form] = []
  var root = 0
  /// Every name that the schema uses for a property.
  var table = KeyTable()
  /// The forms for those who show records.
  var described: [RecordForm] = []
  /// Kinds of things that ids stand for.
  var targets: [String] = []

  /// Compiles the schema in `source`.
  ///
  /// - Throws: `RecordSyntaxError` where the source is no JSON or uses a keyword that the validator does not know.
  public init(_ source: Source) throws(RecordSyntaxError) {
    let tree = try JSONTreeReader.read(source.bytes[...])
    var compiler = SchemaCompiler(tree: tree)
    self = try compiler.compiled()
  }

  init() {}

  /// The names by their numbers.
  var names: [[UInt8]] { table.keys }

  /// What words of the schema stand for, all values of `x-comity-events`: the kind of event that an effect of a decision
  /// is, and `part` for a kind of meeting that is one of a part of the body.
  public var events: [String: String] {
    forms.reduce(into: [:]) { $0.merge($1.events) { first, _ in first } }
  }

  /// Name of the nearest thing around a value that has one, such as the id of its decision; nil where there is none.
  public func element(of index: RecordTree.Index, in record: MeetingRecord) -> String? {
    let tree = record.tree
    var path: [Int] = [index]
    while let last = path.last, last != record.root, let parent = tree.parent(of: last) {
      path.append(parent)
    }
    var form = root
    var name: String?
    for node in path.reversed() {
      if node != record.root { form = self.form(below: form, to: node, in: tree) }
      guard form >= 0 else { break }
      let key = forms[form].element
      if key >= 0, let own = tree.string(String(decoding: names[key], as: UTF8.self), of: node) { name = own }
    }
    return name
  }

  func form(below form: Int, to node: RecordTree.Index, in tree: RecordTree) -> Int {
    let key = tree.nodes[node].key
    guard key >= 0 else { return forms[form].items }
    let bytes = tree.keys[Int(key)]
    return forms[form].properties.first { names[$0.name] == bytes }?.form ?? -1
  }
}
