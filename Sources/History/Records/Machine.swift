import Foundation
import GRDB

extension History {
  /// What it ran on. Times are only ever compared on one machine.
  public struct Machine: Sendable, Hashable, Codable {
    public var cpu: String
    public var cores: Int
    /// Bytes.
    public var memory: Int
    /// The system and the architecture, such as `Debian GNU/Linux 12 x86_64`.
    public var os: String

    public init(cpu: String, cores: Int, memory: Int, os: String) {
      self.cpu = cpu
      self.cores = cores
      self.memory = memory
      self.os = os
    }

    /// Sixteen hexadecimal digits that stay the same on the same kind of machine. Memory counts in whole GiB, since
    /// kernels differ in how much they set aside. It says nothing of whose machine it is.
    public var identity: String {
      let gibibytes = (memory + 1 << 29) >> 30
      return Fingerprint.hexadecimal(
        Fingerprint.of("\(cpu)\n\(cores)\n\(gibibytes)\n\(os)"))
    }
  }
}

extension History.Machine {
  /// The machine that this program runs on.
  public static var current: Self {
    Self(
      cpu: processorName() ?? "unknown", cores: ProcessInfo.processInfo.processorCount,
      memory: Int(ProcessInfo.processInfo.physicalMemory),
      os: "\(systemName()) \(architecture)")
  }

  /// The average number of running processes over the last minute.
  public static func load() -> Double? {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? averages[0] : nil
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }

  #if os(Linux)
    private static func processorName() -> String? {
      let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
      return value(of: "model name", in: lines, separator: ":")
    }

    private static func systemName() -> String {
      let lines = (try? String(contentsOfFile: "/etc/os-release", encoding: .utf8)) ?? ""
      return value(of: "PRETTY_NAME", in: lines, separator: "=") ?? "Linux"
    }

    private static func value(of key: String, in lines: String, separator: Character) -> String? {
      for line in lines.split(separator: "\n") {
        let parts = line.split(separator: separator, maxSplits: 1)
        if parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == key {
          return parts[1].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
        }
      }
      return nil
    }
  #else
    private static func processorName() -> String? {
      var size = 0
      guard sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0) == 0 else { return nil }
      var text = [UInt8](repeating: 0, count: size)
      guard sysctlbyname("machdep.cpu.brand_string", &text, &size, nil, 0) == 0 else { return nil }
      return String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    }

    private static func systemName() -> String {
      let version = ProcessInfo.processInfo.operatingSystemVersion
      return "macOS \(version.majorVersion)"
    }
  #endif
}

extension History.Machine {
  /// The machine's row, which is made where it is missing.
  func row(in database: Database) throws -> Int64 {
    let known = try Int64.fetchOne(
      database, sql: "SELECT id FROM machines WHERE identity = ?", arguments: [identity])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO machines (identity, cpu, cores, memory, os) VALUES (?, ?, ?, ?, ?)",
      arguments: [identity, cpu, cores, memory, os])
    return database.lastInsertedRowID
  }

  init(row: Row) {
    self.init(cpu: row["cpu"], cores: row["cores"], memory: row["memory"], os: row["os"])
  }
}
