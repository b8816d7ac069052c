public import ComityModel

/// What the schema says of the fields of one value, for those who show records to rules.
public struct RecordForm: Sendable {
  /// A field that the value may have.
  public struct Field: Sendable {
    /// Its name.
    public let name: String
    /// The same as UTF-8.
    public let bytes: [UInt8]
    /// Whether it is a list.
    public let isList: Bool
    /// Number of its form in the schema.
    let form: Int
  }

  /// What messages call it: `decision`.
  public let title: String
  /// Its number in the schema.
  let number: Int
  /// Fields in order of the schema.
  public let fields: [Field]
  /// For each name of the schema the place of the field in `fields`, -1 where there is none.
  let places: [Int32]

  /// Place in `fields` of the field with a key; nil where the form has none.
  public func place(of key: RecordKeys.Number) -> Int? {
    key >= 0 && Int(key) < places.count && places[Int(key)] >= 0 ? Int(places[Int(key)]) : nil
  }
}

/// The keys of one record's tree as the schema numbers them, so that fields are found without comparing names.
public struct RecordKeys: Sendable {
  /// Number of a name in the schema; -1 for one that it never uses.
  public typealias Number = Int32

  let numbers: [Number]

  /// Number of a value's own key.
  public func number(of node: RecordTree.Node) -> Number { node.key < 0 ? -1 : numbers[Int(node.key)] }

  /// Calls `body` with the number of every key of the tree.
  public func withNumbers<Value>(_ body: (UnsafeBufferPointer<Number>) -> Value) -> Value {
    numbers.withUnsafeBufferPointer { body($0) }
  }
}

extension RecordSchema {
  /// The keys of a tree as this schema numbers them.
  public func keys(of tree: RecordTree) -> RecordKeys {
    RecordKeys(numbers: tree.keys.map { table.number(of: $0) ?? -1 })
  }

  /// Number of a name as `RecordKeys` gives it; nil for one that the schema never uses.
  public func number(ofName name: String) -> RecordKeys.Number? { table.number(of: Array(name.utf8)) }

  /// Whether a field of this name is a list, wherever it stands.
  public func isList(_ name: RecordKeys.Number) -> Bool {
    forms.contains { form in
      let field = form.formOfName.isEmpty ? -1 : Int(form.formOfName[Int(name)])
      return field >= 0 && forms[field].items >= 0
    }
  }

  /// The form of a value inside `record`; nil where the schema does not know it.
  public func form(of index: RecordTree.Index, in record: MeetingRecord, _ keys: RecordKeys) -> RecordForm? {
    let form = number(of: index, in: record, keys)
    return form < 0 ? nil : described[form]
  }

  /// The form of the value below `keys` of a record, whether it stands there or not: `["meeting"]`.
  public func form(at keys: [String]) -> RecordForm? {
    var form = root
    for key in keys {
      guard let next = forms[form].properties.first(where: { names[$0.name].elementsEqual(key.utf8) }) else {
        return nil
      }
      form = next.form
    }
    return described[form]
  }

  /// Whether a value is of the kind that the schema asks for in a field, or for an item of a field that is a list.
  ///
  /// What is not, is reported as a violation; to rules it is not there, so that they need not be ready for anything.
  public func fits(
    _ index: RecordTree.Index, _ field: RecordForm.Field, isItem: Bool, in record: MeetingRecord,
    _ keys: RecordKeys
  ) -> Bool {
    let form = isItem ? forms[field.form].items : field.form
    guard form >= 0 else { return true }
    let tree = record.tree
    let value = tree.resolved(index)
    let node = tree.nodes[value]
    let kinds = forms[form].kinds
    guard kinds == 0 || kinds & (1 << UInt16(node.kind.rawValue)) != 0 else { return false }
    if tree.hasAliases, node.kind == .mapping, number(of: value, in: record, keys) != form { return false }
    return !forms[form].isDate || CalendarDate(tree.text[node.value.indices]) != nil
  }

  /// Whether a form is what the last of some names, each below the one before, leads to.
  public func isLast(_ names: [RecordKeys.Number], _ form: RecordForm) -> Bool {
    guard let last = names.last else { return true }
    return forms.contains { parent in
      let number = parent.formOfName.isEmpty ? -1 : Int(parent.formOfName[Int(last)])
      guard number >= 0 else { return false }
      let own = forms[number].items >= 0 ? forms[number].items : number
      return own >= 0 && described[own].number == form.number
    }
  }

  /// Number of the form of a value; -1 where the schema does not know it.
  ///
  /// A value of another record of the same file, which an alias may lead to, has the form of its place there.
  func number(of index: RecordTree.Index, in record: MeetingRecord, _ keys: RecordKeys) -> Int {
    if index == record.root { return root }
    let node = record.tree.nodes[index]
    guard node.parent >= 0 else { return node.kind == .mapping ? root : -1 }
    let parent = record.tree.nodes[Int(node.parent)]
    if parent.parent < 0, parent.kind == .sequence { return root }
    let above = number(of: Int(node.parent), in: record, keys)
    guard above >= 0 else { return -1 }
    guard node.key >= 0 else { return forms[above].items }
    let name = Int(keys.number(of: node))
    return name < 0 || forms[above].formOfName.isEmpty ? -1 : Int(forms[above].formOfName[name])
  }

  /// Fills the tables that the above look into; called once, when the schema is compiled.
  mutating func describe() {
    described = forms.enumerated().map { number, form in
      var places = form.properties.isEmpty ? [] : [Int32](repeating: -1, count: names.count)
      for (place, property) in form.properties.enumerated() { places[property.name] = Int32(place) }
      let fields = form.properties.map { property in
        RecordForm.Field(
          name: String(decoding: names[property.name], as: UTF8.self), bytes: names[property.name],
          isList: forms[property.form].items >= 0, form: property.form)
      }
      return RecordForm(title: form.title, number: number, fields: fields, places: places)
    }
  }
}
