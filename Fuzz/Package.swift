// swift-tools-version: 6.2
import PackageDescription

// Each target is an executable whose `main` is libFuzzer's; `run` builds them with the flags that this takes. A planted
// crash shows that a target finds what is there: `run TARGET --planted`.
let settings: [SwiftSetting] = Context.environment["PLANTED_CRASH"] == nil ? [] : [.define("PLANTED_CRASH")]

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "Apus") }

let package = Package(
  name: "Fuzz",
  products: [
    .executable(name: "loader", targets: ["FuzzLoader"]),
  ],
  dependencies: [.package(name: "Apus", path: "..")],
  targets: [
    .systemLibrary(name: "LibFuzzer"),
    .target(name: "FuzzEntry", dependencies: ["LibFuzzer"]),
    .executableTarget(
      name: "FuzzLoader", dependencies: ["FuzzEntry", product("Apus"), product("Fuzzing"), product("Text")],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
