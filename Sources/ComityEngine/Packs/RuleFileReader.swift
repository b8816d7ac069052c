import ComityLua
import ComityModel

/// Reads the rule files of a pack: each is a Lua program that declares one rule, and knows nothing of the others.
struct RuleFileReader: Sendable {
  /// Fewer files than this a worker are read sooner on one thread than on several.
  static let filesPerWorker = 12

  let files: PackFiles
  let pack: String

  /// What every file declares, in the order of the files.
  func readAll() -> [Result<RuleDeclaration, DeclarationError>] {
    let workers = min(Process.processors, files.rules.count / RuleFileReader.filesPerWorker)
    let together = workers > 1 ? Blocking.run { await readAll(workers) } : nil
    if let together { return together }
    let sandbox = DeclarationSandbox(files.modules)
    return files.rules.map { read($0, sandbox) }
  }

  private func readAll(_ workers: Int) async -> [Result<RuleDeclaration, DeclarationError>] {
    let cursor = Cursor()
    return await withTaskGroup(of: [(Int, Result<RuleDeclaration, DeclarationError>)].self) { group in
      for _ in 0..<workers {
        group.addTask {
          let sandbox = DeclarationSandbox(files.modules)
          var done: [(Int, Result<RuleDeclaration, DeclarationError>)] = []
          while let index = cursor.next(below: files.rules.count) {
            done.append((index, read(files.rules[index], sandbox)))
          }
          return done
        }
      }
      var results = [Result<RuleDeclaration, DeclarationError>?](repeating: nil, count: files.rules.count)
      for await part in group { for (index, result) in part { results[index] = result } }
      return results.compactMap { $0 }
    }
  }

  private func read(
    _ file: PackFiles.RuleFile, _ sandbox: DeclarationSandbox
  ) -> Result<RuleDeclaration, DeclarationError> {
    Result { () throws(DeclarationError) in
      try Declarations.rule(
        file.source, id: "\(pack)/\(file.id)", family: file.family, in: sandbox)
    }
  }
}
