import Firmware

@main
enum Entry {
  static func main() { Firmware.run() }
}
