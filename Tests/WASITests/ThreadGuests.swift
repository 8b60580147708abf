/// Programs of several threads, in the text format.
enum ThreadGuests {
  /// Imports, the memory, and a mutex at address 0: 0 is free, 1 taken, 2 taken and waited for.
  private static let head = """
    (import "env" "memory" (memory 1 16 shared))
    (import "wasi" "thread-spawn" (func $spawn (param i32) (result i32)))
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
    (import "wasi_snapshot_preview1" "path_open"
      (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
    (func $lock (local $old i32)
      (local.set $old (i32.atomic.rmw.cmpxchg (i32.const 0) (i32.const 0) (i32.const 1)))
      (if (i32.eqz (local.get $old)) (then (return)))
      (if (i32.ne (local.get $old) (i32.const 2))
        (then (local.set $old (i32.atomic.rmw.xchg (i32.const 0) (i32.const 2)))))
      (block $taken
        (loop $again
          (br_if $taken (i32.eqz (local.get $old)))
          (drop (memory.atomic.wait32 (i32.const 0) (i32.const 2) (i64.const -1)))
          (local.set $old (i32.atomic.rmw.xchg (i32.const 0) (i32.const 2)))
          (br $again))))
    (func $unlock
      (if (i32.ne (i32.atomic.rmw.sub (i32.const 0) (i32.const 1)) (i32.const 1))
        (then
          (i32.atomic.store (i32.const 0) (i32.const 0))
          (drop (memory.atomic.notify (i32.const 0) (i32.const 1))))))
    ;; Waits until the word at an address is a value, which its changes notify.
    (func $await (param $address i32) (param $value i32) (local $now i32)
      (loop $again
        (local.set $now (i32.atomic.load (local.get $address)))
        (if (i32.ne (local.get $now) (local.get $value))
          (then
            (drop (memory.atomic.wait32 (local.get $address) (local.get $now) (i64.const -1)))
            (br $again)))))
    ;; Adds 1 to the word at an address, and notifies.
    (func $signal (param $address i32)
      (drop (i32.atomic.rmw.add (local.get $address) (i32.const 1)))
      (drop (memory.atomic.notify (local.get $address) (i32.const -1))))
    (func $spin (loop $ever (br $ever)))
    """

  private static func program(_ functions: String) -> String { "(module \(head) \(functions))" }

  /// `count(threads, n)`: each of the threads adds 1, n times, to a plain word that the mutex is for.
  static let counter = program(
    """
    (func (export "wasi_thread_start") (param $thread i32) (param $n i32)
      (loop $next
        (call $lock)
        (i32.store (i32.const 4) (i32.add (i32.load (i32.const 4)) (i32.const 1)))
        (call $unlock)
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (call $signal (i32.const 8)))
    (func (export "count") (param $threads i32) (param $n i32) (result i32) (local $i i32)
      (loop $next
        (if (i32.le_s (call $spawn (local.get $n)) (i32.const 0)) (then (return (i32.const -1))))
        (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $threads))))
      (call $await (i32.const 8) (local.get $threads))
      (i32.load (i32.const 4)))
    """)

  /// `ring(n)`: one thread puts 1...n into a ring of 8 words at 64, this one takes them out and sums them up. Words 16
  /// and 20 count what was put and taken.
  static let ring = program(
    """
    (func $place (param $i i32) (result i32)
      (i32.add (i32.const 64) (i32.shl (i32.and (local.get $i) (i32.const 7)) (i32.const 2))))
    (func (export "wasi_thread_start") (param $thread i32) (param $n i32) (local $i i32) (local $taken i32)
      (loop $next
        (block $room
          (loop $full
            (local.set $taken (i32.atomic.load (i32.const 20)))
            (br_if $room (i32.lt_u (i32.sub (local.get $i) (local.get $taken)) (i32.const 8)))
            (drop (memory.atomic.wait32 (i32.const 20) (local.get $taken) (i64.const -1)))
            (br $full)))
        (i32.store (call $place (local.get $i)) (i32.add (local.get $i) (i32.const 1)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (call $signal (i32.const 16))
        (br_if $next (i32.lt_u (local.get $i) (local.get $n)))))
    (func (export "ring") (param $n i32) (result i32) (local $i i32) (local $sum i32)
      (if (i32.le_s (call $spawn (local.get $n)) (i32.const 0)) (then (return (i32.const -1))))
      (loop $next
        (block $some
          (loop $empty
            (br_if $some (i32.ne (i32.atomic.load (i32.const 16)) (local.get $i)))
            (drop (memory.atomic.wait32 (i32.const 16) (local.get $i) (i64.const -1)))
            (br $empty)))
        (local.set $sum (i32.add (local.get $sum) (i32.load (call $place (local.get $i)))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (call $signal (i32.const 20))
        (br_if $next (i32.lt_u (local.get $i) (local.get $n))))
      (local.get $sum))
    """)

  /// `ids(n)`: the numbers of n threads, spawned one after another and each kept until all are there, at 64; answers how
  /// many there are. `spawn` answers what thread-spawn does.
  static let numbers = program(
    """
    (func (export "wasi_thread_start") (param $thread i32) (param $at i32)
      (i32.store (local.get $at) (local.get $thread))
      (call $signal (i32.const 8))
      (call $await (i32.const 12) (i32.const 1))
      (call $signal (i32.const 16)))
    (func (export "spawn") (param $at i32) (result i32) (call $spawn (local.get $at)))
    (func (export "ids") (param $n i32) (result i32) (local $i i32)
      (loop $next
        (if (i32.gt_s (call $spawn (i32.add (i32.const 64) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 0))
          (then
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $next (i32.lt_u (local.get $i) (local.get $n))))))
      (call $await (i32.const 8) (local.get $i))
      (call $signal (i32.const 12))
      (call $await (i32.const 16) (local.get $i))
      (local.get $i))
    """)

  /// `run(all, last)`: spawns a thread for each bit of `all`, which does something without end, waits until they are
  /// there, and then does `last` itself. What there is to do, by number: 0 loops, 1 waits at an address, 2 waits for a
  /// clock, 3 reads descriptor 0, 4 polls descriptor 0; 5 returns, 6 traps, 7 exits with 7; 8 + n is n, after all threads are
  /// there.
  static let endings = program(
    """
    (func $do (param $what i32)
      (block $exit (block $trap (block $return (block $poll (block $read (block $clock (block $wait (block $loop
        (br_table $loop $wait $clock $read $poll $return $trap $exit (local.get $what)))
        (call $spin))
        (call $await (i32.const 32) (i32.const 1)) (unreachable))
        ;; A clock: type 0, monotonic, an hour.
        (i32.atomic.store8 (i32.const 264) (i32.const 0))
        (i32.atomic.store (i32.const 272) (i32.const 1))
        (i64.atomic.store (i32.const 280) (i64.const 3600000000000))
        (drop (call $poll (i32.const 256) (i32.const 512) (i32.const 1) (i32.const 40)))
        (call $spin))
        (i64.atomic.store (i32.const 128) (i64.const 0x0000_0004_0000_0190))
        (drop (call $read (i32.const 0) (i32.const 128) (i32.const 1) (i32.const 44)))
        (call $spin))
        ;; Descriptor 0, to be read: type 1.
        (i32.atomic.store8 (i32.const 776) (i32.const 1))
        (i32.atomic.store (i32.const 784) (i32.const 0))
        (drop (call $poll (i32.const 768) (i32.const 1024) (i32.const 1) (i32.const 48)))
        (call $spin))
        (return))
        (unreachable))
      (call $exit (i32.const 7)))
    (func (export "wasi_thread_start") (param $thread i32) (param $what i32)
      (call $signal (i32.const 8))
      (if (i32.ge_u (local.get $what) (i32.const 8))
        (then
          (call $await (i32.const 12) (i32.const 1))
          (local.set $what (i32.sub (local.get $what) (i32.const 8)))))
      (call $do (local.get $what)))
    (func (export "run") (param $all i32) (param $last i32) (local $what i32) (local $count i32)
      (loop $next
        (if (i32.and (i32.shr_u (local.get $all) (local.get $what)) (i32.const 1))
          (then
            (if (i32.le_s (call $spawn (local.get $what)) (i32.const 0)) (then (unreachable)))
            (local.set $count (i32.add (local.get $count) (i32.const 1)))))
        (br_if $next (i32.lt_u (local.tee $what (i32.add (local.get $what) (i32.const 1))) (i32.const 16))))
      (call $await (i32.const 8) (local.get $count))
      (call $signal (i32.const 12))
      (call $do (local.get $last)))
    """)

  /// `files(threads, n)`: each of the threads opens, writes and closes a file in descriptor 3, n times, and this one
  /// answers how many calls failed.
  static let files = program(
    """
    (func $check (param $errno i32)
      (if (local.get $errno) (then (call $signal (i32.const 4)))))
    (func (export "wasi_thread_start") (param $thread i32) (param $n i32) (local $own i32)
      (local.set $own (i32.add (i32.const 1024) (i32.shl (local.get $thread) (i32.const 5))))
      (i32.store (local.get $own) (i32.const 100))
      (i32.store offset=4 (local.get $own) (i32.const 4))
      (loop $next
        (call $check (call $open (i32.const 3) (i32.const 0) (i32.const 100) (i32.const 4)
          (i32.const 1) (i64.const 0x40) (i64.const 0) (i32.const 1) (i32.add (local.get $own) (i32.const 8))))
        (call $check (call $write (i32.load offset=8 (local.get $own)) (local.get $own) (i32.const 1)
          (i32.add (local.get $own) (i32.const 12))))
        (call $check (call $close (i32.load offset=8 (local.get $own))))
        (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (call $signal (i32.const 8)))
    (func (export "files") (param $threads i32) (param $n i32) (result i32) (local $i i32)
      ;; "file"
      (i32.store (i32.const 100) (i32.const 0x656c6966))
      (loop $next
        (if (i32.le_s (call $spawn (local.get $n)) (i32.const 0)) (then (return (i32.const -1))))
        (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $threads))))
      (call $await (i32.const 8) (local.get $threads))
      (i32.atomic.load (i32.const 4)))
    """)
}
