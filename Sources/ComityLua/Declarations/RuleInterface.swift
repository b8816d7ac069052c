/// Names that the kernel gives to Lua, in one place, so that messages, stubs and tests agree.
enum RuleInterface {
  /// Methods of documents, their parts, findings and compiled expressions.
  static let methods = [
    "find", "provisions", "provision", "at", "span", "mentions", "select", "see", "suggest", "match",
    "gmatch",
  ]
  /// Functions that a file returns the result of.
  static let constructors = ["rule", "pack", "catalogue", "vocabulary", "recogniser"]
}
