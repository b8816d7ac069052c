import Foundation
import Testing

/// Holds the package to the arrows of Docs/Explanation/architecture.md: a new edge or import is a decision, not a slip.
@Suite struct ArchitectureTests {
  /// What each target may depend on.
  private static let edges: [String: Set<String>] = [
    "CLua": [], "CYaml": [], "CRE2Shim": [], "CHeap": [],
    "CLuaHost": ["CLua"],
    "ComityModel": [],
    "ComityReading": ["ComityModel", "CYaml"],
    "ComityLua": ["ComityModel", "ComityReading", "CLuaHost", "CRE2Shim"],
    "ComityEngine": ["ComityModel", "ComityReading", "ComityLua", "CHeap"],
    "ComityReporting": ["ComityModel"],
    "comity": ["ComityEngine", "ComityReporting", "CHeap", "ArgumentParser"],
  ]

  /// Modules of the system that a target without Foundation may import.
  private static let platform: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

  private static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Targets of the manifest that are no tests, with their dependencies.
  private static func manifest() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let target =
      /\.(?:target|systemLibrary|executableTarget)\(\s*name: "([^"]+)"((?:[^\.]|\.(?!target|systemLibrary|executableTarget|testTarget))*)/
    let named = /name: "([^"]+)"/
    var targets: [String: Set<String>] = [:]
    for match in text.matches(of: target) {
      let body = String(match.2)
      guard let open = body.firstRange(of: "dependencies: [") else {
        targets[String(match.1)] = []
        continue
      }
      let list = body[open.upperBound...].prefix { $0 != "]" }
      let products = list.matches(of: named).map { String($0.1) }
      let plain = list.replacing(/\.product\([^)]*\)/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) }
      targets[String(match.1)] = Set(products + plain)
    }
    return targets
  }

  @Test func everyEdgeOfTheManifestIsKnown() throws {
    let manifest = try Self.manifest()
    #expect(manifest.keys.contains("ComityEngine"), "the manifest was not understood")
    #expect(manifest["comity"] == Self.edges["comity"])
    for (target, dependencies) in manifest {
      let allowed = try #require(
        Self.edges[target], "\(target) is a new target: add it to the architecture first")
      #expect(
        dependencies.isSubset(of: allowed), "\(target) has a new edge to \(dependencies.subtracting(allowed))"
      )
    }
  }

  @Test func everyImportFollowsAnEdge() throws {
    let statement =
      /(?m)^(?:@[\w()]+\s+)*(?:public |internal |package |private |fileprivate )?import (?:\w+ )?(\w+)/
    for (target, edges) in Self.edges where !target.hasPrefix("C") || target.hasPrefix("Comity") {
      let folder = Self.root.appending(path: "Sources/\(target)")
      let files =
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL]
        ?? []
      let sources = files.filter { $0.pathExtension == "swift" }
      #expect(!sources.isEmpty, "no sources in \(folder.path)")
      for file in sources {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: statement) {
          let module = String(match.1)
          #expect(
            edges.union(Self.platform).contains(module),
            "\(file.lastPathComponent) of \(target) imports \(module)")
        }
      }
    }
  }

  @Test func noSourceFileIsTwoRooms() throws {
    let folder = Self.root.appending(path: "Sources")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    for file in files where ["swift", "c", "cpp", "h"].contains(file.pathExtension) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 400, "\(file.lastPathComponent) has \(lines.count) lines")
    }
  }
}
