import ComityLua

extension PackFiles {
  /// Folders of a pack whose files mean something.
  private static let folders = RuleFamily.allCases.map(\.rawValue) + ["lib", "tests", "examples"]

  /// Throws where the name of a rule file cannot be written in a suppression or a configuration.
  static func checkName(_ file: String, _ shown: String) throws(PackProblem) {
    for part in file.dropLast(4).split(separator: "/") where !Declarations.isName(String(part)) {
      throw .content(
        message:
          "\(Path.join(shown, file)): `\(part)` cannot be part of a rule's id: it has small letters, digits and hyphens only; rename it"
      )
    }
  }

  /// Throws where a folder is named almost like one that is read: nothing in it would ever run.
  static func checkFolders(_ folder: String, _ shown: String) throws(PackProblem) {
    for name in ((try? FileSystem.list(folder)) ?? []).sorted() where !folders.contains(name) {
      guard name.utf8.first != 0x2E, !name.contains("."), let meant = NearestName.of(name, among: folders)
      else { continue }
      throw .content(
        message: "\(Path.join(shown, name)): a pack has no folder `\(name)`; did you mean `\(meant)`?")
    }
  }
}
