/// The error codes of preview1 (`errno` in the witx) that this room answers with.
enum Errno: UInt16, Error {
  case again = 6
  case badf = 8
  case fault = 21
  case inval = 28
  case io = 29
  case nosys = 52
  case overflow = 61
  case spipe = 70
}
