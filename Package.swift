// swift-tools-version: 6.1
import Foundation
import PackageDescription

// Loading shared libraries and moving a position-independent program into place took a third of the time that a short
// draft is checked in. So the release build holds everything, where the system has its libraries as archives: Debian and
// Ubuntu put them beside the headers. An RE2 that needs Abseil is left shared, since its archives depend on too many others.
#if arch(arm64)
  let machine = "aarch64"
#else
  let machine = "x86_64"
#endif
let folder = "/usr/lib/\(machine)-linux-gnu"
let hasArchives = ["liblua5.4.a", "libyaml.a", "libre2.a", "libc.a"].allSatisfy {
  FileManager.default.fileExists(atPath: "\(folder)/\($0)")
}
let needsAbseil = FileManager.default.fileExists(atPath: "\(folder)/libabsl_base.a")
let linkage: [LinkerSetting] =
  hasArchives && !needsAbseil
  ? [
    .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
  ] : []

// Tests run with all checks; the release build leaves out that of exclusive access and inlines across targets, which are
// cut for people and not for speed: a twentieth of the time that a draft takes.
let speed: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release))
]

// Arrows run one way (see Docs/Explanation/architecture.md); Tests/ArchitectureTests fails on a new edge.
let package = Package(
  name: "comity",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "comity", targets: ["comity"])],
  dependencies: [
    // Arguments, help pages and shell completions as users know them from other Swift tools.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "CLuaHost", dependencies: ["CLua"],
      linkerSettings: [.linkedLibrary("lua5.4"), .linkedLibrary("m")]),
    .target(
      name: "CRE2Shim",
      linkerSettings: [.linkedLibrary("re2"), .linkedLibrary("stdc++", .when(platforms: [.linux]))]),
    .target(name: "CHeap"),
    .target(name: "ComityModel", swiftSettings: speed),
    .target(name: "ComityReading", dependencies: ["ComityModel", "CYaml"], swiftSettings: speed),
    .target(
      name: "ComityLua", dependencies: ["ComityModel", "ComityReading", "CLuaHost", "CRE2Shim"],
      swiftSettings: speed),
    .target(
      name: "ComityEngine", dependencies: ["ComityModel", "ComityReading", "ComityLua", "CHeap"],
      swiftSettings: speed),
    .target(
      name: "ComityReporting", dependencies: ["ComityModel"],
      resources: [.embedInCode("Html/page.css"), .embedInCode("Html/page.js")]),
    .executableTarget(
      name: "comity",
      dependencies: [
        "ComityEngine", "ComityReporting", "CHeap",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: speed, linkerSettings: linkage),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "CommandLineTests", dependencies: ["comity"]),
    .testTarget(name: "ComityEngineTests", dependencies: ["ComityEngine", "ComityModel", "ComityReading"]),
    .testTarget(name: "ComityReportingTests", dependencies: ["ComityReporting", "ComityModel"]),
    .testTarget(name: "ComityLuaTests", dependencies: ["ComityLua", "CLua"]),
    .testTarget(name: "ComityReadingTests", dependencies: ["ComityReading"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
