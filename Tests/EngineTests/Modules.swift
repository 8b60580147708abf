/// Small modules, each with its text format above its bytes.
enum Modules {
  /// (module (func $fib (export "fib") (param i32) (result i32)
  ///    (if (result i32) (i32.lt_u (local.get 0) (i32.const 2)) (then (local.get 0))
  ///      (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1))) (call $fib (i32.sub (local.get 0) (i32.const 2))))))))
  static let fib = bytes(
    """
    0061736d0100000001060160017f017f030201000707010366696200000a1e011c002000410249047f20000520004101 \
    6b1000200041026b10006a0b0b000d046e616d650106010003666962
    """)

  /// (module (import "env" "twice" (func $twice (param i32) (result i32)))
  ///    (func (export "run") (param i32) (result i32) (i32.add (call $twice (local.get 0)) (i32.const 1)))
  ///    (func (export "deep") (param i32) (result i32) (call $inner (local.get 0)))
  ///    (func $inner (param i32) (result i32) (call $twice (local.get 0)))
  ///    (export "twice" (func $twice)))
  static let host = bytes(
    """
    0061736d0100000001060160017f017f020d0103656e7605747769636500000304030000000716030372756e00010464 \
    656570000205747769636500000a190309002000100041016a0b0600200010030b0600200010000b0016046e616d6501 \
    0f02000574776963650305696e6e6572
    """)

  /// (module (import "env" "base" (global $base i32))
  ///    (global (export "sum") i32 (i32.add (global.get $base) (i32.mul (i32.const 3) (i32.const -5))))
  ///    (global (export "wide") i64 (i64.sub (i64.const -0x8000000000000000) (i64.const 1)))
  ///    (global (export "single") f32 (f32.const -1.5)) (global (export "double") (mut f64) (f64.const 0.25))
  ///    (global (export "function") funcref (ref.func $f)) (global (export "null") externref (ref.null extern))
  ///    (func $f (export "f")))
  static let constants = bytes(
    """
    0061736d01000000010401600000020d0103656e760462617365037f0003020100063b067f0023004103417b6c6a0b7e \
    00428080808080808080807f42017d0b7d00430000c0bf0b7c0144000000000000d03f0b7000d2000b6f00d06f0b0736 \
    070373756d0301047769646503020673696e676c65030306646f75626c6503040866756e6374696f6e0305046e756c6c \
    0306016600000a040102000b0014046e616d65010401000166070701000462617365
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

  /// (module (import "env" "memory" (memory 1)) (import "env" "table" (table 4 funcref))
  ///    (func $f) (elem (i32.const 1) func $f) (data (i32.const 0) "before") (data (i32.const 65530) "too long"))
  static let segments = bytes(
    """
    0061736d01000000010401600000021d0203656e76066d656d6f727902000103656e76057461626c6501700004030201 \
    000907010041010b01000a040102000b0b1b020041000b066265666f72650041faff030b08746f6f206c6f6e67000b04 \
    6e616d65010401000166
    """)

  /// (module (import "env" "memory" (memory 1)) (import "env" "table" (table 4 funcref))
  ///    (func $f) (elem (i32.const 1) func $f) (elem (i32.const 3) func $f $f) (data (i32.const 0) "never"))
  static let elements = bytes(
    """
    0061736d01000000010401600000021d0203656e76066d656d6f727902000103656e76057461626c6501700004030201 \
    00090e020041010b01000041030b0200000a040102000b0b0b010041000b056e65766572000b046e616d650104010001 \
    66
    """)

  /// (module (table (export "table") 6 funcref) (func $f) (func $g)
  ///    (elem $e funcref (ref.func $f) (ref.null func) (ref.func $g)) (elem $n func $g $f $g)
  ///    (func (export "init") (param i32 i32 i32) (table.init $e (local.get 0) (local.get 1) (local.get 2)))
  ///    (func (export "plain") (param i32 i32 i32) (table.init $n (local.get 0) (local.get 1) (local.get 2)))
  ///    (func (export "drop") (elem.drop $e)))
  static let passive = bytes(
    """
    0061736d01000000010a0260000060037f7f7f000306050000010100040401700006071f04057461626c65010004696e \
    6974000205706c61696e00030464726f700004091302057003d2000bd0700bd2010b0100030100010a270502000b0200 \
    0b0c00200020012002fc0c00000b0c00200020012002fc0c01000b0500fc0d000b0017046e616d650107020001660101 \
    6708070200016501016e
    """)

  /// (module (func $start unreachable) (start $start))
  static let start = bytes(
    """
    0061736d01000000010401600000030201000801000a05010300000b000f046e616d6501080100057374617274
    """)

  /// (module (global $g (export "g") (mut i32) (i32.const 1)) (func $start (global.set $g (i32.const 7))) (start $start))
  static let started = bytes(
    """
    0061736d01000000010401600000030201000606017f0141010b070501016703000801000a08010600410724000b0015 \
    046e616d6501080100057374617274070401000167
    """)

  /// (module (import "env" "memory" (memory 1 2)) (import "env" "table" (table 1 2 funcref))
  ///    (import "env" "global" (global (mut i32))) (import "env" "function" (func (param i32) (result i64))))
  static let matching = bytes(
    """
    0061736d0100000001060160017f017e023c0403656e76066d656d6f72790201010203656e76057461626c6501700101 \
    0203656e7606676c6f62616c037f0103656e760866756e6374696f6e0000
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

  /// (module (import "env" "again" (func $again (param i32) (result i32)))
  ///    (func (export "down") (param i32) (result i32) (i32.add (call $again (local.get 0)) (i32.const 1))))
  static let reenter = bytes(
    """
    0061736d0100000001060160017f017f020d0103656e7605616761696e00000302010007080104646f776e00010a0b01 \
    09002000100041016a0b000f046e616d650108010005616761696e
    """)

  /// Hexadecimal digits; spaces are skipped.
  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
