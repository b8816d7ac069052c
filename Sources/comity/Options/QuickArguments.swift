import ComityEngine

/// Reads the arguments of `comity check` without the argument parser, whose start costs more than checking a draft.
///
/// It understands every well-formed call. Anything else, help included, gives nil: then the argument parser answers, with
/// its messages. `QuickArgumentsTests` holds the two to the same results.
enum QuickArguments {
  /// The arguments of a well-formed call; nil where the argument parser has to look.
  static func parse(_ arguments: [String]) -> CheckArguments? {
    var result = CheckArguments()
    var rest = arguments[...]
    if rest.first == "check" {
      rest.removeFirst()
    } else if let first = rest.first,
      ["matrix", "explain", "inspect", "rules", "config", "init", "baseline", "help"].contains(first)
    {
      return nil
    }
    while let argument = rest.popFirst() {
      if argument == "-" || argument.utf8.first != 0x2D {
        result.paths.append(argument)
      } else if argument == "--" {
        result.paths += rest
        rest = []
      } else if !flag(argument, &result) {
        guard let (name, value) = option(argument, &rest), set(name, value, &result) else { return nil }
      }
    }
    return result.problem == nil ? result : nil
  }

  private static func flag(_ argument: String, _ result: inout CheckArguments) -> Bool {
    switch argument {
    case "--isolated": result.isolated = true
    case "--hook": result.hook = true
    case "--fix": result.fix = true
    case "--diff": result.diff = true
    case "-v", "--verbose": result.verbose = true
    case "-q", "--quiet": result.quiet = true
    case "--profile-rules": result.profileRules = true
    default: return false
    }
    return true
  }

  /// Name and value of `--name value` or `--name=value`; nil where the value is absent or looks like an option.
  private static func option(_ argument: String, _ rest: inout ArraySlice<String>) -> (String, String)? {
    if let sign = argument.utf8.firstIndex(of: 0x3D) {
      return (String(argument[..<sign]), String(argument[argument.utf8.index(after: sign)...]))
    }
    guard let value = rest.first, value.utf8.first != 0x2D else { return nil }
    rest.removeFirst()
    return (argument, value)
  }

  private static func set(_ name: String, _ value: String, _ result: inout CheckArguments) -> Bool {
    switch name {
    case "--pack": result.packs.append(value)
    case "--profile": result.profile = value
    case "--document-kind": result.documentKind = value
    case "--as": return set(EvidenceChoice.Kind(rawValue: value), &result.told)
    case "--founding": result.founding = value
    case "--select": result.select.append(value)
    case "--ignore": result.ignore.append(value)
    case "--stage": return set(CheckOptions.Stage(rawValue: value), &result.stage)
    case "--fail-on": return set(CheckOptions.Threshold(rawValue: value), &result.failOn)
    case "--format":
      guard let format = OutputFormat(argument: value) else { return false }
      result.formats.append(format)
    case "--color": return set(ColorChoice(rawValue: value), &result.color)
    case "--config": result.config = value
    case "--jobs": return set(Int(value), &result.jobs)
    case "--max-bytes": return set(Int(value), &result.maxBytes)
    case "--stdin-filename": result.stdinFilename = value
    case "--today": result.today = value
    default: return false
    }
    return true
  }

  private static func set<Value>(_ value: Value?, _ place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func set<Value>(_ value: Value?, _ place: inout Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }
}
