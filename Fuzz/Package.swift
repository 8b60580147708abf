// swift-tools-version: 6.2
import PackageDescription

// Each target is an executable whose `main` is libFuzzer's; `run` builds them with the flags that this takes. A planted
// crash shows that a target finds what is there: `run TARGET --planted`.
let settings: [SwiftSetting] = Context.environment["PLANTED_CRASH"] == "1" ? [.define("PLANTED_CRASH")] : []

let package = Package(
  name: "Fuzz",
  products: [
    .executable(name: "loader", targets: ["FuzzLoader"]),
    .executable(name: "text", targets: ["FuzzText"]),
    .executable(name: "differential", targets: ["FuzzDifferential"]),
    .executable(name: "wasi", targets: ["FuzzWASI"]),
    .executable(name: "history", targets: ["FuzzHistory"]),
    .executable(name: "device", targets: ["FuzzDevice"]),
  ],
  dependencies: [
    .package(name: "Apus", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "LibFuzzer"),
    .target(name: "FuzzEntry", dependencies: ["LibFuzzer"]),
    .executableTarget(
      name: "FuzzLoader",
      dependencies: [
        "FuzzEntry", .product(name: "Apus", package: "Apus"), .product(name: "Fuzzing", package: "Apus"),
        .product(name: "Text", package: "Apus"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "FuzzText",
      dependencies: [
        "FuzzEntry", .product(name: "Apus", package: "Apus"), .product(name: "Fuzzing", package: "Apus"),
        .product(name: "Text", package: "Apus"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "FuzzDifferential",
      dependencies: [
        "FuzzEntry", .product(name: "Apus", package: "Apus"), .product(name: "Fuzzing", package: "Apus"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "FuzzWASI",
      dependencies: [
        "FuzzEntry", .product(name: "Apus", package: "Apus"), .product(name: "Fuzzing", package: "Apus"),
        .product(name: "WASI", package: "Apus"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "FuzzDevice",
      dependencies: [
        "FuzzEntry", .product(name: "Device", package: "Apus"), .product(name: "DeviceProof", package: "Apus"),
        .product(name: "Fuzzing", package: "Apus"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "FuzzHistory",
      dependencies: [
        "FuzzEntry", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"), .product(name: "Fuzzing", package: "Apus"),
        .product(name: "History", package: "Apus"), .product(name: "Report", package: "Apus"),
      ], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
