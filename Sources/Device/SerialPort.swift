#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension LineSocket {
  /// A serial port: 115,200 bits a second, eight to a byte, one to stop, and no byte that means anything to the system.
  static func serialPort(_ path: String) throws(LineError) -> LineSocket {
    let descriptor = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw LineError(path, errno) }
    let port = LineSocket(descriptor, isSocket: false)
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { throw LineError("\(path) is no serial port", errno) }
    cfmakeraw(&settings)
    cfsetispeed(&settings, speed_t(B115200))
    cfsetospeed(&settings, speed_t(B115200))
    settings.c_cflag |= tcflag_t(CLOCAL | CREAD)
    guard tcsetattr(descriptor, TCSANOW, &settings) == 0 else { throw LineError(path, errno) }
    return port
  }
}
