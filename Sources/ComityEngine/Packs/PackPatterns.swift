import ComityLua
import ComityModel
import ComityReading

/// All patterns of a pack in one matcher, with the number of each.
struct PackPatterns: Sendable {
  let matcher: PhraseMatcher
  let vocabulary: Vocabulary
  /// Number of each pattern that scripts name as a literal.
  let numbers: [String: PatternID]
  let rules: [CompiledRule]
  /// What the pack takes for its own where nobody names a pack.
  let claim: PackClaim

  init(
    _ rules: [RuleDeclaration], claims: PackClaims, _ vocabulary: Vocabulary
  ) throws(PatternError) {
    self.vocabulary = vocabulary
    var compiler = PatternCompiler(vocabulary)
    var compiled: [CompiledRule] = []
    for rule in rules { compiled.append(try CompiledRule(rule, &compiler)) }
    var numbers: [String: PatternID] = [:]
    for pattern in rules.flatMap(\.searches) where numbers[pattern.text] == nil {
      // What cannot be read may be no phrase pattern at all: strings have a `find` of their own.
      if let number = try? compiler.add(pattern) { numbers[pattern.text] = number }
    }
    self.numbers = numbers
    claim = try PackClaim(claims, &compiler)
    self.rules = compiled
    matcher = try compiler.compile()
  }
}

extension PackPatterns {
  /// Writes the patterns.
  func write(to image: inout ImageWriter) {
    matcher.write(to: &image)
    vocabulary.write(to: &image)
    image.write(numbers) { image, number in number.write(to: &image) }
    image.write(rules) { image, rule in rule.write(to: &image) }
    claim.write(to: &image)
  }

  /// Reads patterns.
  init(from image: inout ImageReader) {
    matcher = PhraseMatcher(from: &image)
    vocabulary = Vocabulary(from: &image)
    numbers = image.dictionary { PatternID(from: &$0) }
    rules = image.array { CompiledRule(from: &$0) }
    claim = PackClaim(from: &image)
  }
}
