// swift-tools-version: 6.2
import PackageDescription

extension Target.Dependency {
  static func apus(_ product: String) -> Self { .product(name: product, package: "Apus") }
}

// Each executable is a target of libFuzzer's, whose `main` it has; `run` builds them with the flags that this takes.
let package = Package(
  name: "Fuzz",
  dependencies: [
    .package(name: "Apus", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "LibFuzzer"),
    .target(name: "FuzzEntry", dependencies: ["LibFuzzer"]),
    .executableTarget(name: "FuzzLoader", dependencies: ["FuzzEntry", .apus("Apus"), .apus("Fuzzing"), .apus("Text")]),
    .executableTarget(name: "FuzzText", dependencies: ["FuzzEntry", .apus("Apus"), .apus("Fuzzing"), .apus("Text")]),
    .executableTarget(name: "FuzzDifferential", dependencies: ["FuzzEntry", .apus("Fuzzing")]),
    .executableTarget(name: "FuzzWASI", dependencies: ["FuzzEntry", .apus("Apus"), .apus("Fuzzing"), .apus("WASI")]),
    .executableTarget(
      name: "FuzzDevice", dependencies: ["FuzzEntry", .apus("Device"), .apus("DeviceProof"), .apus("Fuzzing")]),
    .executableTarget(
      name: "FuzzHistory",
      dependencies: [
        "FuzzEntry", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"), .apus("Fuzzing"), .apus("History"), .apus("Report"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// A planted crash shows that a target finds what is there: `run TARGET --planted`.
if Context.environment["PLANTED_CRASH"] == "1" {
  for target in package.targets where target.type == .executable { target.swiftSettings = [.define("PLANTED_CRASH")] }
}
