/// Finds the folders of packs: those that are shipped with the executable, and those that users name.
public struct PackFinder: Sendable {
  /// Folder of the shipped packs; nil where there is none.
  public let shipped: String?

  /// Looks from the real path of the executable: `../share/comity/Rules`, else the nearest parent with
  /// `Package.swift` and `Rules`.
  public init(executable: String? = Process.executable) {
    shipped = executable.flatMap(PackFinder.rules)
  }

  private static func rules(near executable: String) -> String? {
    var folder = Path.folder(executable)
    let installed = Path.join(Path.folder(folder), "share/comity/Rules")
    if FileSystem.exists(installed) { return installed }
    while !folder.isEmpty {
      let rules = Path.join(folder, "Rules")
      if FileSystem.exists(Path.join(folder, "Package.swift")), FileSystem.exists(rules) { return rules }
      if folder == "/" { break }
      folder = Path.folder(folder)
    }
    return nil
  }

  /// Names of the shipped packs in order of their bytes.
  public var names: [String] {
    guard let shipped, let names = try? FileSystem.list(shipped) else { return [] }
    return names.filter { FileSystem.exists(Path.join(Path.join(shipped, $0), "pack.lua")) }
  }

  /// Folders of the packs that are asked for by name or path; all shipped ones where none is.
  public func folders(_ asked: [String]) throws(PackProblem) -> [String] {
    if asked.isEmpty {
      guard let shipped, !names.isEmpty else { throw .noShippedPacks }
      return names.map { Path.join(shipped, $0) }
    }
    var folders: [String] = []
    for name in asked { folders.append(try folder(name)) }
    return folders
  }

  private func folder(_ name: String) throws(PackProblem) -> String {
    if !name.utf8.contains(0x2F), names.contains(name), let shipped { return Path.join(shipped, name) }
    let status: FileSystem.Status
    do {
      status = try FileSystem.status(name)
    } catch {
      throw error == .missing ? .unknownPack(name: name, known: names) : .file(path: name, error)
    }
    guard case .folder = status.kind else { throw .notAPack(folder: name) }
    guard FileSystem.exists(Path.join(name, "pack.lua")) else { throw .notAPack(folder: name) }
    return name
  }
}
