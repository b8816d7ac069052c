import ComityModel

/// Compares one record with the schema and collects everything that it does not allow.
struct SchemaValidator {
  private let schema: RecordSchema
  private let record: MeetingRecord
  private let tree: RecordTree
  private let keys: RecordKeys
  /// Number in the schema of each key of the tree; -1 where the schema never uses it.
  private let nameOfKey: [Int32]
  private var violations: [SchemaViolation] = []
  private var identities = IdentityTable()
  /// Targets of aliases that were compared already, so that a bomb of aliases costs no more than its bytes.
  private var visited: Set<[Int]> = []

  private init(schema: RecordSchema, record: MeetingRecord, keys: RecordKeys) {
    self.schema = schema
    self.record = record
    tree = record.tree
    self.keys = keys
    nameOfKey = keys.numbers
  }

  /// Most violations of a record that are listed; whoever has more is told so and mends these first.
  private static let most = 10_000
  /// Most of them for which the nearest right name is looked for, which takes longer than all the rest.
  private static let mostHints = 1000

  /// Everything in `record` that the schema does not allow, in order of place.
  static func violations(
    in record: MeetingRecord, _ keys: RecordKeys, by schema: RecordSchema
  ) -> [SchemaViolation] {
    var validator = SchemaValidator(schema: schema, record: record, keys: keys)
    validator.compare(record.root, with: schema.root)
    validator.references()
    return validator.violations.sorted { ($0.range, $0.message) < ($1.range, $1.message) }
  }

  private mutating func compare(_ index: RecordTree.Index, with number: Int) {
    if tree.nodes[index].kind == .alias, !visited.insert([tree.resolved(index), number]).inserted { return }
    let value = tree.resolved(index)
    let kind = tree.nodes[value].kind
    let kinds = schema.forms[number].kinds
    guard kinds == 0 || kinds & (1 << UInt16(kind.rawValue)) != 0 else { return wrongType(index, number) }
    switch kind {
    case .mapping where tree.hasAliases && schema.number(of: value, in: record, keys) != number:
      wrongAlias(index, value, number)
    case .mapping: members(index, number)
    case .sequence:
      let items = schema.forms[number].items
      guard items >= 0, tree.nodes[value].count > 0 else { return }
      var child = value + 1
      while child >= 0 {
        compare(child, with: items)
        child = Int(tree.nodes[child].next)
      }
    case .null where kinds == 0 && schema.forms[number].allowed.isEmpty: break
    default: if !schema.forms[number].isFree { scalar(index, value, number) }
    }
  }

  private mutating func members(_ index: RecordTree.Index, _ number: Int) {
    let value = tree.resolved(index)
    var present = 0
    if tree.nodes[value].count > 0 {
      var child = value + 1
      while child >= 0 {
        let name = nameOfKey[Int(tree.nodes[child].key)]
        let form =
          name < 0 || schema.forms[number].formOfName.isEmpty
          ? -1 : schema.forms[number].formOfName[Int(name)]
        if form >= 0 {
          if schema.forms[number].required.contains(Int(name)) { present += 1 }
          compare(child, with: Int(form))
        } else if schema.forms[number].isClosed {
          unknown(child, number)
        }
        child = Int(tree.nodes[child].next)
      }
    }
    if present < schema.forms[number].required.count { missing(index, number) }
  }

  private mutating func scalar(_ index: RecordTree.Index, _ value: RecordTree.Index, _ number: Int) {
    let bytes = tree.text[tree.nodes[value].value.indices]
    let allowed = schema.forms[number].allowed
    if !allowed.isEmpty, !allowed.contains(where: { $0.count == bytes.count && $0.elementsEqual(bytes) }) {
      return wrongValue(index, number)
    }
    if schema.forms[number].isDate { date(index, bytes, number) }
    if let minimum = schema.forms[number].minimum, let found = Int(text(index)), found < minimum {
      add(.value, index, "\(found) is less than \(minimum); expected at least \(minimum)")
    }
    if schema.forms[number].notBefore >= 0 { order(index, number) }
    if schema.forms[number].defines >= 0 {
      if let first = identities.define(bytes, as: schema.forms[number].defines, at: index, in: tree) {
        let kind = schema.targets[schema.forms[number].defines]
        add(
          .duplicateID, index, "the \(kind) '\(text(index))' stands twice; expected each id once",
          related: first)
      }
    }
    if schema.forms[number].refers?.isWithinRecord == true { identities.refer(index, by: number) }
  }

  private mutating func date(_ index: RecordTree.Index, _ bytes: ArraySlice<UInt8>, _ number: Int) {
    guard CalendarDate(bytes) == nil else { return }
    add(.date, index, "'\(text(index))' is no day of the calendar; expected YYYY-MM-DD, such as 2027-06-07")
  }

  private mutating func order(_ index: RecordTree.Index, _ number: Int) {
    let other = String(decoding: schema.names[schema.forms[number].notBefore], as: UTF8.self)
    guard let parent = tree.parent(of: index), let sibling = tree.value(other, of: parent),
      let first = tree.string(sibling), text(index) < first
    else { return }
    add(
      .order, index,
      "\(schema.forms[number].title) '\(text(index))' lies before '\(other)', which is '\(first)'",
      related: sibling)
  }

  private mutating func references() {
    for (index, number) in identities.references {
      guard let refers = schema.forms[number].refers, let bytes = tree.bytes(index) else { continue }
      if refers.targets.contains(where: { identities.place(of: bytes, as: $0, in: tree) != nil }) { continue }
      let known = refers.targets.flatMap { identities.names(of: $0, in: tree) }
      let near = NearestName.of(text(index), among: known)
      if refers.isLoose, near == nil || text(index).utf8.count < 5 { continue }
      let kinds = refers.targets.map { schema.targets[$0] }.joined(separator: " or ")
      add(.danglingReference, index, "no \(kinds) is called '\(text(index))'" + hint(near, known))
    }
  }

  private mutating func unknown(_ index: RecordTree.Index, _ number: Int) {
    guard violations.count < Self.most else { return }
    let message = "unknown field '\(tree.key(index))' in '\(schema.forms[number].title)'"
    let names = wantsHints ? schema.described[number].fields.map(\.name) : []
    let hint = wantsHints ? hint(NearestName.of(tree.key(index), among: names), names) : ""
    append(
      SchemaViolation(
        kind: .unknownField, node: index, range: tree.nodes[index].keyRange, message: message + hint))
  }

  private var wantsHints: Bool { violations.count < Self.mostHints }

  private mutating func append(_ violation: SchemaViolation) {
    if violations.count < Self.most - 1 { return violations.append(violation) }
    guard violations.count < Self.most else { return }
    var last = violation
    last.message = "more than \(Self.most - 1) places of this record break the schema; the rest is not listed"
    violations.append(last)
  }

  private mutating func missing(_ index: RecordTree.Index, _ number: Int) {
    for name in schema.forms[number].required {
      let key = String(decoding: schema.names[name], as: UTF8.self)
      guard tree.value(key, of: index) == nil else { continue }
      let form = schema.forms[number].properties.first { $0.name == name }.map { schema.forms[$0.form] }
      let purpose = form.map { $0.description.isEmpty ? "" : ": " + $0.description } ?? ""
      add(.missingField, index, "'\(schema.forms[number].title)' without '\(key)'; expected it" + purpose)
    }
  }

  private mutating func wrongType(_ index: RecordTree.Index, _ number: Int) {
    let kinds = schema.forms[number].kinds
    let expected = Self.kindNames.filter { kinds & (1 << UInt16($0.0.rawValue)) != 0 }.map(\.1)
    let found = tree.kind(index)
    let quotes = kinds & (1 << UInt16(RecordTree.Node.Kind.string.rawValue)) != 0 && tree.bytes(index) != nil
    let message =
      "\(schema.forms[number].title): found \(Self.name(of: found)); expected \(expected.joined(separator: " or "))"
    add(.type, index, message + (quotes ? ", write \"\(text(index))\"" : ""))
  }

  /// An alias that stands for a thing of another kind: what rules would make of it nobody meant.
  private mutating func wrongAlias(_ index: RecordTree.Index, _ value: RecordTree.Index, _ number: Int) {
    let form = schema.number(of: value, in: record, keys)
    let found = form < 0 ? "something that the schema does not know" : "'\(schema.forms[form].title)'"
    let title = schema.forms[number].title
    add(
      .type, index, "\(title): found an alias that stands for \(found); expected '\(title)' written out here",
      related: value)
  }

  private mutating func wrongValue(_ index: RecordTree.Index, _ number: Int) {
    let names = schema.forms[number].allowed.map { String(decoding: $0, as: UTF8.self) }
    let near = wantsHints ? NearestName.of(text(index), among: names) : nil
    add(.value, index, "\(schema.forms[number].title): unknown value '\(text(index))'" + hint(near, names))
  }

  private func hint(_ near: String?, _ names: [String]) -> String {
    if let near { return "; did you mean '\(near)'?" }
    if names.isEmpty { return "; expected one that the record lists" }
    let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return "; expected \(names.count == 1 ? "" : "one of ")\(shown)\(names.count > 12 ? ", …" : "")"
  }

  private mutating func add(
    _ kind: SchemaViolation.Kind, _ index: RecordTree.Index, _ message: String,
    related: RecordTree.Index? = nil
  ) {
    append(
      SchemaViolation(
        kind: kind, node: index, range: tree.nodes[index].range, message: message, related: related))
  }

  private func text(_ index: RecordTree.Index) -> String { tree.string(index) ?? "" }

  private static let kindNames: [(RecordTree.Node.Kind, String)] = [
    (.null, "nothing"), (.boolean, "true or false"), (.integer, "a whole number"), (.number, "a number"),
    (.string, "text"), (.sequence, "a list"), (.mapping, "a mapping"),
  ]

  private static func name(of kind: RecordTree.Node.Kind) -> String {
    kindNames.first { $0.0 == kind }?.1 ?? "an alias"
  }
}

extension RecordSchema {
  /// Everything in `record` that the schema does not allow, in order of place.
  public func violations(in record: MeetingRecord) -> [SchemaViolation] {
    violations(in: record, keys(of: record.tree))
  }

  /// The same, where the keys of the record's tree are known.
  public func violations(in record: MeetingRecord, _ keys: RecordKeys) -> [SchemaViolation] {
    SchemaValidator.violations(in: record, keys, by: self)
  }
}
