#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// From a configuration to a guest's first descriptors.
extension WASI {
  static func openTable(
    _ configuration: WASIConfiguration
  ) throws(WASIConfigurationError) -> DescriptorTable {
    let table = DescriptorTable(maximum: configuration.maximumDescriptors)
    func insert(_ descriptor: Descriptor) throws(WASIConfigurationError) {
      do { _ = try table.insert(descriptor) } catch { throw .tooManyDescriptors }
    }
    try insert(standardStream(configuration.standardInput, .fdWrite))
    try insert(standardStream(configuration.standardOutput, .fdRead))
    try insert(standardStream(configuration.standardError, .fdRead))
    for preopen in configuration.preopens { try insert(directory(preopen)) }
    for socket in configuration.sockets { try insert(lent(socket, removing: [])) }
    return table
  }

  /// A standard stream without the right that makes no sense on it.
  private static func standardStream(
    _ stream: WASIConfiguration.StandardStream, _ removed: Rights
  ) throws(WASIConfigurationError) -> Descriptor {
    if case .descriptor(let host) = stream { return try lent(host, removing: removed) }
    return Descriptor(stream: EmbeddedStream(stream), base: .stream.subtracting(removed))
  }

  /// A host descriptor of the embedder's, with the rights that its type has.
  private static func lent(
    _ host: Int32, removing removed: Rights
  ) throws(WASIConfigurationError) -> Descriptor {
    do {
      let type = try Descriptor.type(of: host)
      var rights = Descriptor.rights(of: type, host: host).subtracting(removed)
      // A stream is granted to be read or written, not to be resized or listed.
      rights.subtract([.fdAllocate, .fdFilestatSetSize, .fdFilestatSetTimes])
      if type == .directory { rights.formIntersection(.stream) }
      return Descriptor(host: host, isOwned: false, type: type, base: rights)
    } catch {
      throw .descriptor(host, error)
    }
  }

  private static func directory(
    _ preopen: WASIConfiguration.Preopen
  ) throws(WASIConfigurationError) -> Descriptor {
    guard !preopen.host.utf8.contains(0) else { throw .embeddedNUL(preopen.host) }
    guard !preopen.guest.utf8.contains(0) else { throw .embeddedNUL(preopen.guest) }
    do {
      let host = try Host.call { open(preopen.host, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      let descriptor = Descriptor(
        host: host, isOwned: true, type: .directory,
        base: preopen.rights.intersection(.directory),
        inheriting: preopen.inheriting.intersection(.all))
      descriptor.preopenName = Array(preopen.guest.utf8)
      return descriptor
    } catch {
      throw .preopen(host: preopen.host, error)
    }
  }
}

extension Descriptor {
  /// The type of an open host descriptor.
  static func type(of host: Int32) throws(Errno) -> FileType {
    let type = FileType(mode: try Host.status(of: host).st_mode)
    guard type == .socketStream else { return type }
    var kind: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(host, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 else { return type }
    #if canImport(Darwin)
    return kind == SOCK_DGRAM ? .socketDatagram : .socketStream
    #else
    return kind == Int32(SOCK_DGRAM.rawValue) ? .socketDatagram : .socketStream
    #endif
  }

  /// The rights that make sense on an open host descriptor. A C program takes a character device
  /// without `fd_seek` and `fd_tell` for a terminal, so only a terminal lacks them.
  static func rights(of type: FileType, host: Int32) -> Rights {
    switch type {
    case .directory: .directory
    case .regularFile, .blockDevice: .regularFile
    case .characterDevice: isatty(host) == 1 ? .stream : .regularFile
    case .socketStream, .socketDatagram: .socket
    case .unknown, .symbolicLink: .stream
    }
  }
}
