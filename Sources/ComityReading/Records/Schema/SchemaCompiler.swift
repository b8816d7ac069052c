import ComityModel

/// Turns the tree of a JSON Schema into forms that a record is compared with.
struct SchemaCompiler {
  private let tree: RecordTree
  private var schema = RecordSchema()
  /// For each value of the tree the form that it was compiled to; -1 for others.
  private var formOfNode: [Int]

  init(tree: RecordTree) {
    self.tree = tree
    formOfNode = [Int](repeating: -1, count: tree.nodes.count)
  }

  mutating func compiled() throws(RecordSyntaxError) -> RecordSchema {
    schema.root = try form(at: 0)
    for index in schema.forms.indices {
      schema.forms[index].isFree = schema.forms[index].asksNothing
      if schema.forms[index].properties.isEmpty { continue }
      var table = [Int32](repeating: -1, count: schema.names.count)
      for property in schema.forms[index].properties { table[property.name] = Int32(property.form) }
      schema.forms[index].formOfName = table
    }
    schema.describe()
    return schema
  }

  private mutating func form(at node: RecordTree.Index) throws(RecordSyntaxError) -> Int {
    if formOfNode[node] >= 0 { return formOfNode[node] }
    if let reference = tree.string("$ref", of: node) { return try form(at: target(reference, node)) }
    let index = schema.forms.count
    schema.forms.append(RecordSchema.Form())
    formOfNode[node] = index
    var form = RecordSchema.Form()
    for keyword in tree.children(of: node) { try take(keyword, into: &form) }
    schema.forms[index] = form
    return index
  }

  private func target(_ reference: String, _ node: RecordTree.Index) throws(RecordSyntaxError)
    -> RecordTree.Index
  {
    var current = 0
    for step in reference.split(separator: "/").dropFirst() {
      guard let next = tree.value(String(step), of: current) else {
        throw wrong(node, "a reference to a form it holds")
      }
      current = next
    }
    return current
  }

  private mutating func take(_ keyword: RecordTree.Index, into form: inout RecordSchema.Form)
    throws(RecordSyntaxError)
  {
    switch tree.key(keyword) {
    case "title": form.title = text(keyword).lowercased()
    case "description": form.description = text(keyword)
    case "type": form.kinds = try kinds(keyword)
    case "properties":
      for child in tree.children(of: keyword) {
        form.properties.append((name(tree.key(child)), try self.form(at: child)))
      }
    case "required": form.required = tree.children(of: keyword).map { name(text($0)) }
    case "additionalProperties":
      guard text(keyword) == "false" else { throw wrong(keyword, "false") }
      form.isClosed = true
    case "items": form.items = try self.form(at: keyword)
    case "enum": form.allowed = tree.children(of: keyword).map { Array(text($0).utf8) }
    case "const": form.allowed = [Array(text(keyword).utf8)]
    case "format":
      guard text(keyword) == "date" else { throw wrong(keyword, "'date'") }
      form.isDate = true
    case "minimum": form.minimum = Int(text(keyword))
    case "x-comity-not-before": form.notBefore = name(text(keyword))
    case "x-comity-element": form.element = name(text(keyword))
    case "x-comity-defines": form.defines = kindOfThing(text(keyword))
    case "x-comity-refers": form.refers = reference(keyword)
    case "x-comity-events":
      for child in tree.children(of: keyword) { form.events[tree.key(child)] = text(child) }
    case "$schema", "$id", "$defs", "$comment", "examples": break
    default: throw wrong(keyword, "a keyword that records are checked for")
    }
  }

  private mutating func reference(_ keyword: RecordTree.Index) -> RecordSchema.Reference {
    var targets: [Int] = []
    if let to = tree.value("to", of: keyword) {
      for child in tree.children(of: to) { targets.append(kindOfThing(text(child))) }
    }
    return RecordSchema.Reference(
      targets: targets, isWithinRecord: tree.string("within", of: keyword) == "record",
      isLoose: tree.string("near", of: keyword) == "true")
  }

  private func kinds(_ keyword: RecordTree.Index) throws(RecordSyntaxError) -> UInt16 {
    var result: UInt16 = 0
    let isList = tree.kind(keyword) == .sequence
    for node in isList ? Array(tree.children(of: keyword)) : [keyword] {
      guard let kind = Self.kind(text(node)) else { throw wrong(node, "a type of JSON") }
      result |= 1 << UInt16(kind.rawValue)
    }
    return result
  }

  private static func kind(_ name: String) -> RecordTree.Node.Kind? {
    switch name {
    case "null": .null
    case "boolean": .boolean
    case "integer": .integer
    case "number": .number
    case "string": .string
    case "array": .sequence
    case "object": .mapping
    default: nil
    }
  }

  private mutating func name(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { Int(schema.table.intern($0)) }
  }

  private mutating func kindOfThing(_ name: String) -> Int {
    if let index = schema.targets.firstIndex(of: name) { return index }
    schema.targets.append(name)
    return schema.targets.count - 1
  }

  private func text(_ node: RecordTree.Index) -> String { tree.string(node) ?? "" }

  private func wrong(_ node: RecordTree.Index, _ expected: String) -> RecordSyntaxError {
    RecordSyntaxError(
      "the schema says '\(tree.key(node))' here; expected \(expected)", at: Int(tree.nodes[node].range.start))
  }
}

extension RecordSchema.Form {
  /// Whether it asks nothing of a scalar but its kind.
  fileprivate var asksNothing: Bool {
    allowed.isEmpty && !isDate && minimum == nil && notBefore < 0 && defines < 0
      && refers?.isWithinRecord != true
  }
}
