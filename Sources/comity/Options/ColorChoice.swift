import ArgumentParser
import ComityEngine

/// When terminals get colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether standard output gets colours: told, else `FORCE_COLOR`, else `NO_COLOR`, else whether it is a terminal.
  var isOn: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let force = Process.environment("FORCE_COLOR"), !force.isEmpty { return force != "0" }
      if let no = Process.environment("NO_COLOR"), !no.isEmpty { return false }
      return Process.isTerminal(1) && Process.environment("TERM") != "dumb"
    }
  }
}
