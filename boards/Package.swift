// swift-tools-version: 6.2
import PackageDescription

// A board's firmware. `BOARD` names the board, and the folder with its own code; `apus-lab board build` sets it, and
// writes the toolset that the processor needs.
let board = Context.environment["BOARD"] ?? "mps2-an386"

let package = Package(
  name: "Firmware",
  products: [.executable(name: "Firmware", targets: ["Entry"])],
  dependencies: [.package(name: "Apus", path: "..")],
  targets: [
    .target(name: "Startup"),
    .target(
      name: "Board", dependencies: ["Startup"], path: board, exclude: ["memory.ld"], publicHeadersPath: "."),
    .target(
      name: "Firmware",
      dependencies: [
        "Board", "Startup", .product(name: "WASISubset", package: "Apus"),
        .product(name: "Profiles", package: "Apus"), .product(name: "SerialLine", package: "Apus"),
        .product(name: "Supervisor", package: "Apus"),
      ]),
    // An executable has code of its own for all that it uses of other modules: all of it is in the object of this file.
    .executableTarget(name: "Entry", dependencies: ["Firmware"]),
  ],
  swiftLanguageModes: [.v6]
)
