public import ComityModel

/// Where a value of the configuration comes from.
public enum Origin: Hashable, Sendable {
  /// Nobody has set it.
  case standard
  /// A file, with line and column.
  case file(path: String, position: LineTable.Position)
  /// An option of the command line.
  case option(String)

  /// As `comity config show` writes it.
  public var text: String {
    switch self {
    case .standard: "default"
    case .file(let path, let position): "\(path):\(position.line):\(position.column)"
    case .option(let name): name
    }
  }
}

/// A value of the configuration with its origin.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public var value: Value
  /// Where it comes from.
  public var origin: Origin

  /// Makes a setting.
  public init(_ value: Value, _ origin: Origin = .standard) {
    self.value = value
    self.origin = origin
  }
}
