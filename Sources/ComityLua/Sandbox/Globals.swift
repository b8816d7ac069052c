/// The names that every script sees, and what is said of those it does not.
enum Globals {
  /// Global names of the sandbox itself.
  static let names = [
    "assert", "error", "getmetatable", "ipairs", "math", "pairs", "pcall", "print", "rawequal", "rawget",
    "rawlen",
    "regex", "require", "rule", "select", "setmetatable", "string", "table", "tonumber", "tostring", "type",
    "utf8",
  ]

  /// Names that authors know from elsewhere, and what to do without them.
  private static let absent: [String: String] = [
    "next": "use pairs, which goes through a table in a fixed order",
    "xpcall": "use pcall; a failure that reaches Comity carries its traceback anyway",
    "unpack": "it is called table.unpack",
    "rawset": "assign to the field",
    "os": "a rule has no clock and no environment",
    "io": "a rule reads the document that it is given and no file",
    "debug": "a failure shows where it happened and the values of its locals",
    "package": "require reaches the pack's lib folder and nothing else",
    "coroutine": "a rule runs to its end at once",
    "load": "a rule cannot make code at run time",
    "loadstring": "a rule cannot make code at run time",
    "loadfile": "a rule cannot make code at run time",
    "dofile": "use require for a file of the pack's lib folder",
    "collectgarbage": "memory is looked after",
    "warn": "use print, which writes to the log",
  ]

  /// One sentence about a global name that does not exist.
  static func complaint(about name: String) -> String {
    if let reason = absent[name] { return "'\(name)' is not offered: \(reason)" }
    if let near = Nearest.name(to: name, among: names) {
      return "there is no global name '\(name)'; did you mean '\(near)'?"
    }
    return "there is no global name '\(name)'"
  }
}
