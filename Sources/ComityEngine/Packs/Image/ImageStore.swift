import ComityModel

/// Keeps compiled packs between runs, so that a run begins with its work and not with compiling some hundred Lua files.
///
/// An image is used only where its witnesses say that no file of the pack has changed, or its key is that of the files at
/// hand. Where the folder is missing, full or read-only, packs are compiled as if there were no store.
public struct ImageStore: Sendable {
  /// The first word of a file, which also tells the order of bytes.
  private static let magic: UInt32 = 0x636F_6D03
  /// Words before the witnesses: the magic, the place, a check sum, the key.
  private static let head = 13
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

  private func path(_ place: ImagePlace) -> String { Path.join(folder, place.digits + ImageStore.suffix) }

  /// An image as it was kept.
  struct Kept {
    /// Key of the files that it was made of.
    let key: ImageKey
    /// What tells without reading them whether they have changed.
    let witnesses: FileWitnesses
    /// The image behind other words.
    fileprivate let words: [UInt32]
    fileprivate let start: Int

    /// The pack; nil where the words do not hold one.
    func pack(folder: String, root: String) -> Pack? { Pack(words, from: start, folder: folder, root: root) }
  }

  /// The image of a place; nil where there is none, or a damaged one.
  func image(_ place: ImagePlace) -> Kept? {
    let head = ImageStore.head
    guard let words = try? FileSystem.readWords(path(place)), words.count > head else { return nil }
    guard words[0] == ImageStore.magic, Array(words[1..<5]) == place.words,
      Array(words[5..<9]) == ImageStore.sum(words[9...])
    else { return nil }
    let count = Int(words[head])
    guard count < words.count - head else { return nil }
    var reader = ImageReader(words, from: head + 1, root: "")
    let witnesses = FileWitnesses(from: &reader)
    if reader.isDamaged { return nil }
    return Kept(
      key: ImageKey(words: Array(words[9..<head])), witnesses: witnesses, words: words,
      start: head + 1 + count)
  }

  /// Keeps a pack; that it cannot be kept is no problem of the run.
  func keep(_ pack: Pack, root: String, _ key: ImageKey, _ witnesses: FileWitnesses, _ place: ImagePlace) {
    var image = ImageWriter(root: root)
    pack.write(to: &image)
    keep(image.words[...], key, witnesses, place)
  }

  /// Keeps an image with other witnesses: the old ones had seen a file too soon after it was written.
  func keep(_ image: Kept, _ witnesses: FileWitnesses, _ place: ImagePlace) {
    keep(image.words[image.start...], image.key, witnesses, place)
  }

  private func keep(
    _ image: ArraySlice<UInt32>, _ key: ImageKey, _ witnesses: FileWitnesses, _ place: ImagePlace
  ) {
    do {
      try FileSystem.makeFolders(folder)
      var writer = ImageWriter(root: "")
      witnesses.write(to: &writer)
      let seen = writer.words
      let body = key.words + [UInt32(seen.count)] + seen + image
      let words = [ImageStore.magic] + place.words + ImageStore.sum(body[...]) + body
      try AtomicFile.write(words.withUnsafeBytes { Array($0) }, to: path(place), isPrecious: false)
      try prune()
    } catch {
      // The next run compiles again.
    }
  }

  /// A check sum of an image, which goes through here in every run: sums of its words and sums of these sums, sixteen words
  /// at a time. Nothing that breaks a file by accident keeps them.
  private static func sum(_ words: ArraySlice<UInt32>) -> [UInt32] {
    words.withUnsafeBytes { bytes in
      var sums = SIMD8<UInt64>()
      var sumsOfSums = SIMD8<UInt64>()
      var index = 0
      while index + 64 <= bytes.count {
        sums &+= bytes.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt64>.self)
        sumsOfSums &+= sums
        index += 64
      }
      var mixer = WordMixer()
      for lane in sums.indices {
        mixer.add(sums[lane])
        mixer.add(sumsOfSums[lane])
      }
      mixer.add(UnsafeRawBufferPointer(rebasing: bytes[index...]))
      mixer.add(UInt64(bytes.count))
      return mixer.words
    }
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
