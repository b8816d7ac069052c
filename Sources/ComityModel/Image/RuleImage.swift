/// Rules and what they are made of, in images.
extension RuleDeclaration {
  /// Writes the rule.
  public func write(to image: inout ImageWriter) {
    image.write(id)
    image.write(path: file)
    image.write(title)
    image.write(why)
    image.write(requirement) { $0.write($1) }
    image.write(choice: against)
    image.write(choice: scope)
    for queries in [expect, forbid, weaken, exclude, delegate] {
      image.write(queries) { image, query in query.write(to: &image) }
    }
    image.write(prefer) { image, preference in
      preference.avoid.write(to: &image)
      image.write(preference.use)
    }
    for flag in [likeness, hasCheck, hasApplies, lint, alternative] { image.write(flag) }
    image.write(severity) { $0.write(choice: $1) }
    image.write(messages) { $0.write($1) }
    image.write(options) { image, option in option.write(to: &image) }
    image.write(searches) { image, pattern in pattern.write(to: &image) }
    image.write(examples) { image, example in example.write(to: &image) }
    image.write(profiles) { $0.write($1) }
    image.write(needs) { image, set in image.write(set) { image, need in need.write(to: &image) } }
    image.write(proof) { image, proof in
      image.write(proof.sets) { image, set in image.write(set) { image, need in need.write(to: &image) } }
      image.write(proof.field) { $0.write($1) }
    }
    image.write(exampleBytes) { image, range in
      image.write(Int(range.start))
      image.write(Int(range.end))
    }
  }

  /// Reads a rule.
  public init(from image: inout ImageReader) {
    let id = image.string()
    let file = image.path()
    self.init(id: id, file: file, title: image.string())
    why = image.string()
    requirement = image.optional { $0.string() }
    against = image.choice(Finding.Standard.self)
    scope = image.choice(Scope.self)
    expect = image.array { Query(from: &$0) }
    forbid = image.array { Query(from: &$0) }
    weaken = image.array { Query(from: &$0) }
    exclude = image.array { Query(from: &$0) }
    delegate = image.array { Query(from: &$0) }
    prefer = image.array {
      let avoid = PatternText(from: &$0)
      return Preference(avoid: avoid, use: $0.string())
    }
    likeness = image.flag()
    hasCheck = image.flag()
    hasApplies = image.flag()
    lint = image.flag()
    alternative = image.flag()
    severity = image.optional { $0.choice(Severity.self) }
    messages = image.dictionary { $0.string() }
    options = image.dictionary { OptionValue(from: &$0) }
    searches = image.array { PatternText(from: &$0) }
    examples = image.array { Example(from: &$0) }
    profiles = image.array { $0.string() }
    needs = image.array { $0.array { Need(from: &$0) } }
    proof = image.optional {
      let sets = $0.array { $0.array { Need(from: &$0) } }
      return PlainProof(sets: sets, field: $0.optional { $0.string() })
    }
    exampleBytes = image.optional {
      let start = $0.number()
      return ByteRange(start, $0.number())
    }
  }
}

extension RuleDeclaration.Example {
  fileprivate func write(to image: inout ImageWriter) {
    image.write(verdict.rawValue)
    image.write(text)
    image.write(founding) { $0.write($1) }
    image.write(stage) { $0.write(choice: $1) }
    image.write(fixed) { $0.write($1) }
    image.write(line)
  }

  fileprivate init(from image: inout ImageReader) {
    let verdict = Verdict(rawValue: image.string()) ?? .missing
    let text = image.string()
    let founding = image.optional { $0.string() }
    let stage = image.optional { $0.choice(Stage.self) }
    let fixed = image.optional { $0.string() }
    self.init(verdict: verdict, text: text, founding: founding, line: image.number())
    (self.stage, self.fixed) = (stage, fixed)
  }
}

extension Query {
  fileprivate func write(to image: inout ImageWriter) {
    let slots = Provision.Slot.allCases.filter { self.slots[$0] != nil }
    image.write(slots) { image, slot in
      image.write(choice: slot)
      image.write(self.slots[slot] ?? []) { image, pattern in pattern.write(to: &image) }
    }
    image.write(modality.sorted()) { $0.write($1) }
    image.write(negated) { $0.write(choice: $1) }
    image.write(halves) { image, half in
      image.write(half.name)
      image.write(half.patterns) { image, pattern in pattern.write(to: &image) }
    }
    image.write(without) { image, pattern in pattern.write(to: &image) }
  }

  fileprivate init(from image: inout ImageReader) {
    self.init()
    for (slot, patterns) in image.array({ image in
      (image.choice(Provision.Slot.self), image.array { PatternText(from: &$0) })
    }) {
      slots[slot] = patterns
    }
    modality = Set(image.array { $0.string() })
    negated = image.optional { $0.choice(Denial.self) }
    halves = image.array {
      let name = $0.string()
      return Half(name: name, patterns: $0.array { PatternText(from: &$0) })
    }
    without = image.array { PatternText(from: &$0) }
  }
}

extension PatternText {
  /// Writes the pattern.
  public func write(to image: inout ImageWriter) {
    image.write(text)
    image.write(path: file)
    image.write(UInt32(truncatingIfNeeded: line))
    image.write(UInt32(truncatingIfNeeded: column))
  }

  /// Reads a pattern.
  public init(from image: inout ImageReader) {
    let text = image.string()
    let file = image.path()
    let line = Int(image.word())
    self.init(text: text, file: file, line: line, column: Int(image.word()))
  }
}

extension OptionValue {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .boolean(let flag):
      image.write(UInt32(0))
      image.write(flag)
    case .integer(let number):
      image.write(UInt32(1))
      image.write(number)
    case .number(let number):
      image.write(UInt32(2))
      image.write(number)
    case .string(let text):
      image.write(UInt32(3))
      image.write(text)
    case .list(let items):
      image.write(UInt32(4))
      image.write(items) { image, item in item.write(to: &image) }
    }
  }

  fileprivate init(from image: inout ImageReader) {
    switch image.word() {
    case 0: self = .boolean(image.flag())
    case 1: self = .integer(image.number())
    case 2: self = .number(image.double())
    case 3: self = .string(image.string())
    default: self = .list(image.array { OptionValue(from: &$0) })
    }
  }
}

/// Requirements in images.
extension Requirement {
  /// Writes the requirement.
  public func write(to image: inout ImageWriter) {
    for text in [id, text, quote, citation] { image.write(text) }
    image.write(strengths) { $0.write(choice: $1) }
    image.write(layers.all) { $0.write(choice: $1) }
    image.write(Evidencing.allCases.filter(evidencing.contains)) { $0.write(choice: $1) }
    image.write(derived) { $0.write($1) }
    image.write(line)
  }

  /// Reads a requirement.
  public init(from image: inout ImageReader) {
    let (id, text, quote, citation) = (image.string(), image.string(), image.string(), image.string())
    let strengths = image.dictionary { $0.choice(Strength.self) }
    let layers = LayerSet(image.array { $0.choice(Layer.self) })
    let evidencing = Set(image.array { $0.choice(Evidencing.self) })
    let derived = image.array { $0.string() }
    self.init(
      id: id, text: text, quote: quote, citation: citation, strengths: strengths, layers: layers,
      evidencing: evidencing, derived: derived, line: image.number())
  }
}

extension Need {
  /// Writes the condition: its way, a number for the test, its texts.
  func write(to image: inout ImageWriter) {
    image.write(path) { $0.write($1) }
    let (number, texts) =
      switch test {
      case .there: (0, [String]())
      case .absent: (1, [])
      case .oneOf(let texts): (2, texts)
      case .holding(let texts): (3, texts)
      }
    image.write(number)
    image.write(texts) { $0.write($1) }
  }

  /// Reads a condition.
  init(from image: inout ImageReader) {
    let path = image.array { $0.string() }
    let number = image.number()
    let texts = image.array { $0.string() }
    let test: Test =
      switch number {
      case 0: .there
      case 1: .absent
      case 2: .oneOf(texts)
      default: .holding(texts)
      }
    self.init(path: path, test: test)
  }
}
