import ComityModel

/// The compiled form of a pack: everything that loading makes of its files, as words that are read in a moment.
extension Pack {
  /// Writes the pack.
  func write(to image: inout ImageWriter) {
    for text in [name, title, version] { image.write(text) }
    image.write(profiles) { $0.write($1) }
    image.write(requirements) { image, requirement in requirement.write(to: &image) }
    image.write(unread)
    program.write(to: &image)
  }

  /// Reads a pack from the words that begin at `start`; nil where they do not hold one.
  init?(_ words: [UInt32], from start: Int = 0, folder: String, root: String) {
    var image = ImageReader(words, from: start, root: root)
    let (name, title, version) = (image.string(), image.string(), image.string())
    let profiles = image.array { $0.string() }
    let requirements = image.array { Requirement(from: &$0) }
    let unread = image.number()
    let program = PackProgram(from: &image)
    if image.isDamaged { return nil }
    self.init(
      name: name, title: title, version: version, folder: folder, profiles: profiles,
      requirements: requirements, rules: program.rules, unread: unread, program: program)
  }
}
