public import ComityModel

/// Reads YAML and JSON files that are no meeting records: configurations, waivers, baselines.
public enum DataReader {
  /// Reads YAML; JSON is YAML too, but `json` says better what is wrong with it.
  ///
  /// Throws a byte offset and what was expected there.
  public static func yaml(_ bytes: [UInt8]) throws(RecordSyntaxError) -> RecordTree {
    try YAMLTreeReader.read(bytes[...])
  }

  /// Reads one JSON value.
  ///
  /// Throws a byte offset and what was expected there.
  public static func json(_ bytes: [UInt8]) throws(RecordSyntaxError) -> RecordTree {
    try JSONTreeReader.read(bytes[...])
  }
}
