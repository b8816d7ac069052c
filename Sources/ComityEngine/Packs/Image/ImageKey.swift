import ComityModel

/// Names what an image was made of: every file that was read of a pack, its name and all of its bytes. When any of these
/// changes, so does the key.
struct ImageKey: Equatable, Sendable {
  /// The key, 128 bits.
  let words: [UInt32]

  init(words: [UInt32]) { self.words = words }

  /// The key of what was read of a pack.
  init(_ files: PackFiles) {
    var mixer = WordMixer()
    mixer.add(UInt64(files.unread))
    for source in [
      files.manifest, files.catalogue, files.vocabulary, files.recogniser, files.concepts, files.weights,
    ] {
      mixer.add(source?.bytes ?? [])
      mixer.add(source == nil ? 0 : 1)
    }
    for rule in files.rules {
      mixer.add(Array(rule.id.utf8))
      mixer.add(rule.source.bytes)
    }
    for (name, source) in files.modules.files.sorted(by: { $0.key < $1.key }) {
      mixer.add(Array(name.utf8))
      mixer.add(source.bytes)
    }
    words = mixer.words
  }
}

/// Where an image belongs: the folder of a pack, how much of it was read, and the executable that compiled it.
struct ImagePlace: Equatable, Sendable {
  /// The place, 128 bits.
  let words: [UInt32]
  /// Real path of the pack's folder.
  let folder: String

  /// Hexadecimal digits of the place.
  var digits: String {
    var text = ""
    for word in words {
      let digits = String(word, radix: 16)
      text += String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return text
  }

  /// The place of a pack in `folder`; nil where the system does not tell which executable runs, or has no such folder.
  init?(_ folder: String, extent: PackLoader.Extent) {
    guard let executable = Process.executable, let status = try? FileSystem.status(executable),
      let real = FileSystem.realPath(folder)
    else { return nil }
    self.folder = real
    var mixer = WordMixer()
    for text in [ToolVersion.current, executable, real] { mixer.add(Array(text.utf8)) }
    for number in [status.size, status.changed, status.touched, extent.number] {
      mixer.add(UInt64(bitPattern: Int64(number)))
    }
    words = mixer.words
  }
}

/// Mixes bytes into 128 bits, eight at a time in two lanes: no defence against forgers, who could as well change the pack,
/// but nothing that changes by accident keeps its value.
struct WordMixer {
  private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  /// The value so far.
  var words: [UInt32] {
    [first, second].flatMap { [UInt32(truncatingIfNeeded: $0 >> 32), UInt32(truncatingIfNeeded: $0)] }
  }

  /// Mixes in 64 bits.
  mutating func add(_ bits: UInt64) {
    first = (first ^ bits) &* 0xFF51_AFD7_ED55_8CCD
    first ^= first >> 32
    second = (second &+ bits) &* 0x9FB2_1C65_1E98_DF25
    second ^= second >> 29
  }

  /// Mixes in bytes and their number.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Mixes in bytes and their number: 32 bytes at a time, in lanes that do not wait for one another.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    var index = 0
    while index + 32 <= bytes.count {
      let stripe = bytes.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ stripe) &* SIMD4(repeating: 0x9E37_79B9_7F4A_7C15)
      lanes ^= lanes &>> 29
      index += 32
    }
    for lane in lanes.indices { add(lanes[lane]) }
    while index + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    add(rest)
    add(UInt64(bytes.count))
  }
}

extension PackLoader.Extent {
  /// What tells the images of one pack apart.
  fileprivate var number: Int {
    switch self {
    case .drafts: 0
    case .whole: 1
    case .records: 2
    }
  }
}
