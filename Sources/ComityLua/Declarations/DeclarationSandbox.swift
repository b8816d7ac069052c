import ComityModel

/// One sandbox in which the files of a pack declare themselves, one after another.
///
/// Every file begins with nothing but the library: modules run afresh for each, globals and libraries are read-only.
/// What is kept is the sandbox itself and the modules' compiled code. Not `Sendable`: one worker has one.
public final class DeclarationSandbox {
  private let host: DeclarationHost
  private var sandbox: LuaSandbox?

  /// Makes a sandbox for files that may require `modules`; the state itself is made for the first of them.
  public init(_ modules: RuleModules = RuleModules()) { host = DeclarationHost(modules) }

  deinit { if let sandbox { host.coverage?.take(sandbox) } }

  /// What a file returns; it must be made by `constructor`.
  func evaluate(_ source: Source, _ constructor: String) throws(LuaFailure) -> LuaValue {
    do throws(LuaFailure) {
      let sandbox = try ready()
      try sandbox.load(String(decoding: source.bytes, as: UTF8.self), file: source.path)
      let (value, used) = try sandbox.run()
      guard used == constructor else {
        let instead = used.map { ", not with 'return \($0) { … }'" } ?? ""
        throw LuaFailure(
          kind: .malformed, message: "the file must end with 'return \(constructor) { … }'" + instead)
      }
      return value
    } catch {
      // A limit that one file hit is no business of the next.
      sandbox = nil
      throw error
    }
  }

  /// The sandbox with its budget full and nothing in it of the files before.
  private func ready() throws(LuaFailure) -> LuaSandbox {
    if let sandbox {
      sandbox.refill()
      return sandbox
    }
    let made = try LuaSandbox(host: host)
    for name in RuleInterface.constructors { try made.defineConstructor(name) }
    if host.coverage != nil { made.keepCoverage() }
    sandbox = made
    return made
  }
}

/// What a file may ask for while it declares something: the pack's modules.
private final class DeclarationHost: LuaHost {
  private let modules: RuleModules

  init(_ modules: RuleModules) { self.modules = modules }

  var coverage: LuaCoverageLog? { modules.coverage }

  func module(named name: String) -> (source: String, file: String)? {
    modules.files[name].map { (String(decoding: $0.bytes, as: UTF8.self), $0.path) }
  }
}
