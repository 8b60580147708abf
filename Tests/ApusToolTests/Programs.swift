/// Programs in the text format that the tests run.
enum Programs {
  static let factorial = """
    (module
      (func $fac (export "fac") (param $n i64) (result i64)
        (if (result i64) (i64.eqz (local.get $n))
          (then (i64.const 1))
          (else (i64.mul (local.get $n) (call $fac (i64.sub (local.get $n) (i64.const 1))))))))
    """

  static let hello = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\0d\\00\\00\\00")
      (data (i32.const 16) "hello, world\\n")
      (func (export "_start")
        (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
    """

  /// Writes what is in `input.txt` of its first directory, read into a page that was added, and exits with the low bits of
  /// the number of bytes.
  static let copying = """
    (module
      (import "wasi_snapshot_preview1" "path_open"
        (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "input.txt")
      (func (export "_start") (local $fd i32) (local $count i32) (local $buffer i32)
        (local.set $buffer (i32.mul (memory.grow (i32.const 1)) (i32.const 65536)))
        (if (call $path_open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 9) (i32.const 0)
            (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 16))
          (then (call $proc_exit (i32.const 100))))
        (local.set $fd (i32.load (i32.const 16)))
        (i32.store (i32.const 32) (local.get $buffer))
        (loop $more
          (i32.store (i32.const 36) (i32.const 64))
          (if (call $fd_read (local.get $fd) (i32.const 32) (i32.const 1) (i32.const 24))
            (then (call $proc_exit (i32.const 101))))
          (if (i32.load (i32.const 24))
            (then
              (i32.store (i32.const 36) (i32.load (i32.const 24)))
              (local.set $count (i32.add (local.get $count) (i32.load (i32.const 24))))
              (drop (call $fd_write (i32.const 1) (i32.const 32) (i32.const 1) (i32.const 28)))
              (br $more))))
        (call $proc_exit (i32.and (local.get $count) (i32.const 0x7f)))))
    """

  /// Calls that end in several ways, and results of several types.
  static let ends = """
    (module
      (tag $e (param i32))
      (func $inner (param $x i32)
        (if (i32.eqz (local.get $x)) (then (throw $e (i32.const 7))))
        (drop (i32.div_u (i32.const 1) (i32.sub (local.get $x) (i32.const 5)))))
      (func $outer (export "outer") (param i32) (call $inner (local.get 0)))
      (func (export "caught") (result i32)
        (block $h (result i32) (try_table (catch $e $h) (call $inner (i32.const 0))) (i32.const -1)))
      (func $deep (export "deep") (call $deep))
      (func (export "loop") (loop (br 0)))
      (func (export "same") (param i32 i64 f32 f64 v128 funcref) (result i32 i64 f32 f64 v128 funcref)
        (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5))
      (func (export "nan") (result f32) (f32.div (f32.const 0) (f32.const 0))))
    """
}
