// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Apus",
  products: [
    .library(name: "Apus", targets: ["Apus"]),
    .library(name: "WASI", targets: ["WASI"]),
    .library(name: "Engine", targets: ["Engine"]),
    .library(name: "WASISubset", targets: ["WASISubset"]),
    .library(name: "Signature", targets: ["Signature"]),
    .library(name: "Supervisor", targets: ["Supervisor"]),
    .library(name: "Device", targets: ["Device"]),
    // What the firmware in `boards` is made of, besides.
    .library(name: "Profiles", targets: ["Profiles"]),
    .library(name: "SerialLine", targets: ["SerialLine"]),
    // What the targets in `Fuzz` are made of; no promise of a stable interface.
    .library(name: "Text", targets: ["Text"]),
    .library(name: "Fuzzing", targets: ["Fuzzing"]),
    .library(name: "DeviceProof", targets: ["DeviceProof"]),
    .library(name: "History", targets: ["History"]),
    .library(name: "Report", targets: ["Report"]),
    .executable(name: "apus", targets: ["ApusTool"]),
    .executable(name: "apus-lab", targets: ["LabTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Of the tests alone: what Signature has to agree with.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    // The core: compiles unchanged as Embedded Swift.
    .target(name: "Opcodes", exclude: ["opcodes.tsv"]),
    .target(name: "WasmModule", dependencies: ["Opcodes"]),
    .target(name: "Engine", dependencies: ["WasmModule"], exclude: ["operations.tsv", "vectors.tsv"]),
    .target(name: "WASISubset", dependencies: ["Engine"]),
    .target(name: "Signature"),
    .target(name: "Supervisor", dependencies: ["SerialLine", "Signature", "WASISubset"]),
    .target(name: "Profiles", dependencies: ["WasmModule"]),
    .target(name: "SerialLine"),

    // The instruction table as text, and what is generated from it.
    .target(name: "OpcodeTable", dependencies: ["Opcodes"]),
    .executableTarget(name: "OpcodeGenerator", dependencies: ["OpcodeTable"]),
    // The engine's handler declarations, one line a form, and the tool that writes them.
    .target(name: "HandlerTable", dependencies: ["OpcodeTable"]),
    .executableTarget(name: "HandlerGenerator", dependencies: ["HandlerTable", "OpcodeTable"]),

    // The proof that every handler runs, and the modules that it is made with.
    .target(name: "HandlerProof", dependencies: ["Engine", "Opcodes"]),

    // The host.
    .target(name: "Apus", dependencies: ["Engine"]),
    .target(name: "WASI", dependencies: ["Apus"]),
    .target(
      name: "Device",
      dependencies: ["Apus", "Supervisor", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Text", dependencies: ["WasmModule"]),
    .target(name: "Reference", dependencies: ["Opcodes", "WasmModule"]),
    // Boards: what their firmware is built with, and their emulator.
    .target(name: "Boards", dependencies: ["Profiles", "SerialLine"]),
    .target(
      name: "Conformance", dependencies: ["Apus", "Boards", "Profiles", "Reference", "SerialLine", "Text"]),
    .target(name: "Fuzzing", dependencies: ["Engine", "Opcodes", "Reference", "Text", "WasmModule"]),
    .target(name: "DeviceProof", dependencies: ["Boards", "Device", "Fuzzing", "Text"]),
    .target(
      name: "History", dependencies: [.product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Report", dependencies: ["History"]),
    .executableTarget(
      name: "ApusTool",
      dependencies: [
        "Apus", "Device", "Profiles", "Reference", "Text", "WASI", "WASISubset",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "LabTool",
      dependencies: [
        "Apus", "Boards", "Conformance", "Device", "DeviceProof", "Engine", "Fuzzing", "HandlerProof", "History", "Opcodes",
        "Reference", "Report", "Text", "WASI", "WasmModule",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(
      name: "TidyTests", dependencies: ["OpcodeTable"],
      exclude: ["calling-handlers.txt", "host-rooms.txt", "unsafe-rooms.txt"]),
    .testTarget(name: "DeviceTests", dependencies: ["Boards", "Device", "DeviceProof"]),
    .testTarget(name: "OpcodesTests", dependencies: ["Opcodes", "OpcodeTable"]),
    .testTarget(name: "WasmModuleTests", dependencies: ["WasmModule"]),
    .testTarget(name: "EngineTests", dependencies: ["Engine", "HandlerProof", "Opcodes", "Text"]),
    .testTarget(
      name: "SignatureTests",
      dependencies: ["Fuzzing", "Signature", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["rfc8032.txt"]),
    .testTarget(name: "ApusTests", dependencies: ["Apus", "Text"]),
    .testTarget(name: "WASITests", dependencies: ["Text", "WASI"]),
    .testTarget(name: "WASISubsetTests", dependencies: ["WASISubset", "WASI"]),
    .testTarget(
      name: "HistoryTests",
      dependencies: ["History", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "ReferenceTests", dependencies: ["Reference", "Text"]),
    .testTarget(name: "ApusToolTests", dependencies: ["ApusTool"], exclude: ["factorial.txt"]),
    .testTarget(name: "ReportTests", dependencies: ["History", "Report"]),
    .testTarget(name: "SerialLineTests", dependencies: ["SerialLine"]),
    .testTarget(name: "BoardsTests", dependencies: ["Boards", "Profiles"]),
    .testTarget(name: "ConformanceTests", dependencies: ["Conformance"]),
    .testTarget(name: "FuzzingTests", dependencies: ["Apus", "Fuzzing", "Opcodes", "WasmModule"]),
    .testTarget(
      name: "LabToolTests",
      dependencies: ["LabTool", "Boards", "Conformance", "Engine", "Fuzzing", "HandlerProof", "History", "Text"]),
  ],
  swiftLanguageModes: [.v6]
)
