public import ComityModel

/// What the schema says of the fields of one value, for those who show records to rules.
public struct RecordForm: Sendable {
  /// A field that the value may have.
  public struct Field: Sendable {
    /// Its name.
    public let name: String
    /// Whether it is a list.
    public let isList: Bool
  }

  /// What messages call it: `decision`.
  public let title: String
  /// Fields in order of the schema.
  public let fields: [Field]
}

extension RecordSchema {
  /// The form of a value inside `record`; nil where the schema does not know it.
  public func form(of index: RecordTree.Index, in record: MeetingRecord) -> RecordForm? {
    var path: [Int] = []
    var current = index
    while current != record.root {
      path.append(current)
      guard let parent = record.tree.parent(of: current) else { return nil }
      current = parent
    }
    var form = root
    for node in path.reversed() {
      form = self.form(below: form, to: node, in: record.tree)
      if form < 0 { return nil }
    }
    return described(form)
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
    return described(form)
  }

  private func described(_ form: Int) -> RecordForm {
    RecordForm(
      title: forms[form].title,
      fields: forms[form].properties.map { property in
        RecordForm.Field(
          name: String(decoding: names[property.name], as: UTF8.self), isList: forms[property.form].items >= 0
        )
      })
  }
}
