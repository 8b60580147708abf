/// Small modules, each with its text format above its bytes.
enum Modules {
  /// (module
  ///    (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  ///    (func (export "swap") (param i32 f64) (result f64 i32) (local.get 1) (local.get 0))
  ///    (func (export "half") (param f32) (result f32) (f32.mul (local.get 0) (f32.const 0.5)))
  ///    (func (export "wide") (param i64) (result i64) (i64.add (local.get 0) (i64.const 1)))
  ///    (func (export "same") (param externref) (result externref) (local.get 0))
  ///    (func (export "nothing")))
  static let values = bytes(
    """
    0061736d0100000001200660027f7f017f60027f7c027c7f60017d017d60017e017e60016f016f600000030706000102 \
    030405072d06036164640000047377617000010468616c660002047769646500030473616d650004076e6f7468696e67 \
    00050a2b060700200020016a0b0600200120000b0a002000430000003f940b0700200042017c0b040020000b02000b
    """)

  /// (module (import "env" "log" (func $log (param i32 i32))) (memory (export "memory") 1)
  ///    (data (i32.const 16) "hello from the guest") (func (export "run") (call $log (i32.const 16) (i32.const 20)))
  ///    (func (export "lie") (call $log (i32.const -1) (i32.const 20))))
  static let logger = bytes(
    """
    0061736d0100000001090260027f7f00600000020b0103656e76036c6f67000003030201010503010001071603066d65 \
    6d6f727902000372756e0001036c696500020a130208004110411410000b0800417f411410000b0b1a010041100b1468 \
    656c6c6f2066726f6d20746865206775657374000d046e616d6501060100036c6f67
    """)

  /// (module (global $count (export "count") (mut i32) (i32.const 0))
  ///    (func (export "next") (result i32) (global.set $count (i32.add (global.get $count) (i32.const 1))) (global.get $count)))
  static let counter = bytes(
    """
    0061736d010000000105016000017f030201000606017f0141000b07100205636f756e740300046e65787400000a0d01 \
    0b00230041016a240023000b000f046e616d650708010005636f756e74
    """)

  /// (module (import "counter" "next" (func $next (result i32))) (import "counter" "count" (global $count (mut i32)))
  ///    (func (export "twice") (result i32) (drop (call $next)) (call $next)) (func (export "peek") (result i32) (global.get $count)))
  static let user = bytes(
    """
    0061736d010000000105016000017f02210207636f756e746572046e657874000007636f756e74657205636f756e7403 \
    7f0103030200000710020574776963650001047065656b00020a0e02070010001a10000b040023000b0018046e616d65 \
    01070100046e6578740708010005636f756e74
    """)

  /// (module (func $inner (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
  ///    (func $outer (export "outer") (param i32) (result i32) (i32.add (call $inner (local.get 0)) (i32.const 1)))
  ///    (func $forever (export "forever") (call $forever)))
  static let trap = bytes(
    """
    0061736d0100000001090260017f017f600000030403000001071302056f75746572000107666f726576657200020a18 \
    030700410120006d0b09002000100041016a0b040010020b001f046e616d650118030005696e6e657201056f75746572 \
    0207666f7265766572
    """)

  /// (module (memory (export "memory") 1 3)
  ///    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  ///    (func (export "size") (result i32) (memory.size))
  ///    (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  ///    (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1))))
  static let memory = bytes(
    """
    0061736d01000000010f0360017f017f6000017f60027f7f0003050400010002050401010103072705066d656d6f7279 \
    02000467726f7700000473697a650001046c6f616400020573746f726500030a1f040600200040000b04003f000b0700 \
    20002802000b0900200020013602000b
    """)

  /// (module (table (export "table") 2 5 funcref) (elem declare func $f)
  ///    (func $f (export "f") (result i32) (i32.const 42)) (type $t (func (result i32)))
  ///    (func (export "grow") (param i32) (result i32) (table.grow (ref.func $f) (local.get 0)))
  ///    (func (export "call") (param i32) (result i32) (call_indirect (type $t) (local.get 0))))
  static let table = bytes(
    """
    0061736d01000000010a026000017f60017f017f03040300010104050170010205071b04057461626c65010001660000 \
    0467726f7700010463616c6c0002090501030001000a18030400412a0b0900d2002000fc0f000b070020001100000b00 \
    11046e616d65010401000166040401000174
    """)

  /// (module (func $start unreachable) (start $start))
  static let start = bytes(
    """
    0061736d01000000010401600000030201000801000a05010300000b000f046e616d6501080100057374617274
    """)

  /// (module (import "env" "step" (func $step (param i32 i64) (result i32))) (memory 1 4)
  ///   (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  ///   (func (export "run") (param i32) (result i32) (local i32)
  ///     (loop (local.set 1 (call $step (local.get 1) (i64.const 2)))
  ///       (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
  ///     (drop (memory.grow (i32.const 1))) (memory.fill (i32.const 0) (i32.const 7) (i32.const 65536))
  ///     (local.get 1)))
  static let counting = bytes(
    """
    0061736d0100000001120360027f7e017f60027f7f017f60017f017f020c0103656e7604737465700000030302010205 \
    0401010104070d020361646400010372756e00020a34020700200020016a0b2a01017f03402001420210002101200041 \
    016b22000d000b410140001a4100410741808004fc0b0020010b000e046e616d65010701000473746570
    """)

  /// (module (func (export "sum") (param i32) (result i32) (local i32)
  ///    (loop (local.set 1 (i32.add (local.get 1) (local.get 0)))
  ///      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
  ///    (local.get 1)))
  static let loop = bytes(
    """
    0061736d0100000001060160017f017f030201000707010373756d00000a1b011901017f0340200120006a2101200041 \
    016b22000d000b20010b
    """)

  /// (module
  ///    (import "env" "turn" (func $turn (param i32 v128) (result v128 i32)))
  ///    (global $last (export "last") (mut v128) (v128.const i64x2 1 2))
  ///    (func (export "through") (param v128 i32) (result i32 v128) (local v128)
  ///      (call $turn (local.get 1) (i8x16.add (local.get 0) (local.get 0)))
  ///      (local.set 1)
  ///      (local.tee 2)
  ///      (global.set $last)
  ///      (local.get 1)
  ///      (local.get 2)))
  static let vectors = bytes(
    """
    0061736d01000000010f0260027f7b027b7f60027b7f027f7b020c0103656e76047475726e0000030201010616017b01 \
    fd0c010000000000000002000000000000000b071202046c6173740300077468726f75676800010a1a011801017b2001 \
    20002000fd6e1000210122022400200120020b0017046e616d6501070100047475726e07070100046c617374
    """)

  /// Hexadecimal digits; spaces are skipped.
  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
