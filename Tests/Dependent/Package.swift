// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Dependent",
  dependencies: [.package(url: Context.environment["APUS_URL"] ?? "", from: "1.0.0")],
  targets: [
    .executableTarget(name: "Dependent", dependencies: [.product(name: "Apus", package: "Apus")])
  ]
)
