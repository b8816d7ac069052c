/// The version of Comity, as packs may ask for it and reports name it.
public enum ToolVersion {
  /// Semantic version of this build.
  public static let current = "0.1.0"
}
