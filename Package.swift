// swift-tools-version: 6.1
import PackageDescription

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
      linkerSettings: [.linkedLibrary("re2")]),
    .target(name: "ComityModel"),
    .target(name: "ComityReading", dependencies: ["ComityModel", "CYaml"]),
    .target(name: "ComityLua", dependencies: ["ComityModel", "ComityReading", "CLuaHost", "CRE2Shim"]),
    .target(name: "ComityEngine", dependencies: ["ComityModel", "ComityReading", "ComityLua"]),
    .target(
      name: "ComityReporting", dependencies: ["ComityModel"],
      resources: [.embedInCode("Html/page.css"), .embedInCode("Html/page.js")]),
    .executableTarget(
      name: "comity",
      dependencies: [
        "ComityEngine", "ComityReporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
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
