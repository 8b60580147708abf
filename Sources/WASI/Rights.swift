/// What a descriptor may be used for (`rights` in the preview1 witx).
///
/// Rights only ever shrink: a descriptor opened through a directory holds a part of that
/// directory's inheriting rights, and `fd_fdstat_set_rights` takes rights away for good.
public struct Rights: OptionSet, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  public static let fdDatasync = Rights(bit: 0)
  public static let fdRead = Rights(bit: 1)
  public static let fdSeek = Rights(bit: 2)
  public static let fdFdstatSetFlags = Rights(bit: 3)
  public static let fdSync = Rights(bit: 4)
  public static let fdTell = Rights(bit: 5)
  public static let fdWrite = Rights(bit: 6)
  public static let fdAdvise = Rights(bit: 7)
  public static let fdAllocate = Rights(bit: 8)
  public static let pathCreateDirectory = Rights(bit: 9)
  public static let pathCreateFile = Rights(bit: 10)
  public static let pathLinkSource = Rights(bit: 11)
  public static let pathLinkTarget = Rights(bit: 12)
  public static let pathOpen = Rights(bit: 13)
  public static let fdReaddir = Rights(bit: 14)
  public static let pathReadlink = Rights(bit: 15)
  public static let pathRenameSource = Rights(bit: 16)
  public static let pathRenameTarget = Rights(bit: 17)
  public static let pathFilestatGet = Rights(bit: 18)
  public static let pathFilestatSetSize = Rights(bit: 19)
  public static let pathFilestatSetTimes = Rights(bit: 20)
  public static let fdFilestatGet = Rights(bit: 21)
  public static let fdFilestatSetSize = Rights(bit: 22)
  public static let fdFilestatSetTimes = Rights(bit: 23)
  public static let pathSymlink = Rights(bit: 24)
  public static let pathRemoveDirectory = Rights(bit: 25)
  public static let pathUnlinkFile = Rights(bit: 26)
  public static let pollFdReadwrite = Rights(bit: 27)
  public static let sockShutdown = Rights(bit: 28)
  public static let sockAccept = Rights(bit: 29)

  /// Every right that preview1 defines.
  public static let all = Rights(rawValue: (1 << 30) - 1)

  /// What makes sense on a regular file.
  public static let regularFile: Rights = [
    .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise,
    .fdAllocate, .fdFilestatGet, .fdFilestatSetSize, .fdFilestatSetTimes, .pollFdReadwrite,
  ]

  /// What makes sense on a directory.
  public static let directory: Rights = [
    .fdFdstatSetFlags, .fdSync, .fdAdvise, .pathCreateDirectory, .pathCreateFile,
    .pathLinkSource, .pathLinkTarget, .pathOpen, .fdReaddir, .pathReadlink, .pathRenameSource,
    .pathRenameTarget, .pathFilestatGet, .pathFilestatSetSize, .pathFilestatSetTimes,
    .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
    .pollFdReadwrite,
  ]

  /// What makes sense on a terminal, a pipe or another stream without a position.
  public static let stream: Rights = [
    .fdRead, .fdFdstatSetFlags, .fdWrite, .fdFilestatGet, .pollFdReadwrite,
  ]

  /// What makes sense on a socket.
  public static let socket: Rights = [
    .fdRead, .fdFdstatSetFlags, .fdWrite, .fdFilestatGet, .pollFdReadwrite, .sockShutdown,
    .sockAccept,
  ]

  /// Every right through which the guest can change what the host stores. `pathLinkSource` is one:
  /// a second name in a writable directory would be a way to write the file.
  public static let mutating: Rights = [
    .fdWrite, .fdAllocate, .fdFilestatSetSize, .fdFilestatSetTimes, .pathCreateDirectory,
    .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathRenameSource, .pathRenameTarget,
    .pathFilestatSetSize, .pathFilestatSetTimes, .pathSymlink, .pathRemoveDirectory,
    .pathUnlinkFile,
  ]
}
