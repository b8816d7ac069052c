import ComityModel

/// Keeps compiled packs between runs, so that a run begins with its work and not with compiling some hundred Lua files.
///
/// An image is used only where its key is that of the files at hand, which are all read in every run: it cannot be stale.
/// Where the folder is missing, full or read-only, packs are compiled as if there were no store.
public struct ImageStore: Sendable {
  /// The first word of a file, which also tells the order of bytes.
  private static let magic: UInt32 = 0x636F_6D01
  /// Words before the image: the magic, the key, a check sum.
  static let head = 9
  /// Images that are kept; the oldest go.
  private static let most = 12
  private static let suffix = ".pack"

  private let folder: String

  /// The user's store; nil where the environment says `COMITY_CACHE=off` or names no place for one.
  ///
  /// `COMITY_CACHE` names a folder; without it the store lies in `$XDG_CACHE_HOME/comity` or `~/.cache/comity`
  /// (`~/Library/Caches/comity` on a Mac).
  public static let user: ImageStore? = {
    if let told = Process.environment("COMITY_CACHE"), !told.isEmpty {
      return told == "off" ? nil : ImageStore(told)
    }
    if let caches = Process.environment("XDG_CACHE_HOME"), caches.utf8.first == UInt8(ascii: "/") {
      return ImageStore(Path.join(caches, "comity"))
    }
    guard let home = Process.environment("HOME"), home.utf8.first == UInt8(ascii: "/") else { return nil }
    #if canImport(Darwin)
      return ImageStore(Path.join(home, "Library/Caches/comity"))
    #else
      return ImageStore(Path.join(home, ".cache/comity"))
    #endif
  }()

  /// The store in a folder, which is made when something is kept.
  public init(_ folder: String) { self.folder = folder }

  private func path(_ key: ImageKey) -> String { Path.join(folder, key.digits + ImageStore.suffix) }

  /// The image with a key, behind `head` other words; nil where there is none, or a damaged one.
  func image(_ key: ImageKey) -> [UInt32]? {
    guard let words = try? FileSystem.readWords(path(key)), words.count > ImageStore.head else { return nil }
    guard words[0] == ImageStore.magic, Array(words[1..<5]) == key.words,
      Array(words[5..<ImageStore.head]) == ImageStore.sum(words[ImageStore.head...])
    else { return nil }
    return words
  }

  /// Keeps an image; that it cannot be kept is no problem of the run.
  func keep(_ image: [UInt32], _ key: ImageKey) {
    do {
      try FileSystem.makeFolders(folder)
      let words = [ImageStore.magic] + key.words + ImageStore.sum(image[...]) + image
      try AtomicFile.write(words.withUnsafeBytes { Array($0) }, to: path(key), isPrecious: false)
      try prune()
    } catch {
      // The next run compiles again.
    }
  }

  private static func sum(_ words: ArraySlice<UInt32>) -> [UInt32] {
    var mixer = WordMixer()
    mixer.add(words)
    return mixer.words
  }

  /// Removes the oldest images, those of files and executables that have changed since.
  private func prune() throws(FileProblem) {
    var images: [(changed: Int, path: String)] = []
    for name in try FileSystem.list(folder) where name.hasSuffix(ImageStore.suffix) {
      let path = Path.join(folder, name)
      images.append((try FileSystem.status(path).changed, path))
    }
    images.sort { ($0.changed, $0.path) > ($1.changed, $1.path) }
    for image in images.dropFirst(ImageStore.most) { FileSystem.remove(image.path) }
  }
}
