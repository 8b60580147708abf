/// The guests of the torture of threads. What they access plainly, a mutex or their own number keeps from others: a race
/// that is found is the host's.
enum TortureGuests {
  /// The program with a plain count that no mutex is for: a sanitizer that does not find that race finds nothing.
  static let racingProgram = program.replacing(
    ";; race", with: "(i32.store (i32.const 28) (i32.add (i32.load (i32.const 28)) (i32.const 1)))")

  /// A guest in a store of its own over a memory that others have, too. Cells 64 and 72 are waited at.
  static let member = """
    (module
      (import "env" "memory" (memory 1 32 shared))
      (func (export "wait") (param i32 i64) (result i32)
        (memory.atomic.wait32 (i32.const 64) (local.get 0) (local.get 1)))
      (func (export "wait64") (param i64 i64) (result i32)
        (memory.atomic.wait64 (i32.const 72) (local.get 0) (local.get 1)))
      (func (export "cell") (result i32) (i32.atomic.load (i32.const 64)))
      (func (export "wake") (param i32) (result i32)
        (drop (i32.atomic.rmw.add (i32.const 64) (i32.const 1)))
        (memory.atomic.notify (i32.const 64) (local.get 0)))
      ;; Takes a page that nobody else has, writes all of it, and answers the sum of some of its words; -1 where there is
      ;; no more.
      (func (export "grow") (param i32) (result i32) (local $page i32)
        (if (i32.eq (local.tee $page (memory.grow (i32.const 1))) (i32.const -1)) (then (return (i32.const -1))))
        (local.set $page (i32.shl (local.get $page) (i32.const 16)))
        (memory.fill (local.get $page) (local.get 0) (i32.const 65536))
        (i32.add (i32.load8_u (local.get $page)) (i32.load8_u offset=65535 (local.get $page)))))
    """

  /// A program of several threads. Words: 0 a mutex, 4 what it is for, 8 threads that ended, 12 an atomic counter, 16 threads
  /// that were spawned. `main(threads, turns, depth)` spawns threads that each spawn another, to that depth; all of them
  /// count, so many turns, and it answers how far the counts are from what they should be. `begin` only spawns.
  static let program = """
    (module
      (import "env" "memory" (memory 1 64 shared))
      (import "wasi" "thread-spawn" (func $spawn (param i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_fdstat_get" (func $status (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
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
      ;; Under the mutex: counts, grows, and writes to the end of what there is.
      (func $count (param $turn i32)
        ;; race
        (call $lock)
        (i32.store (i32.const 4) (i32.add (i32.load (i32.const 4)) (i32.const 1)))
        (if (i32.eqz (i32.and (local.get $turn) (i32.const 15)))
          (then
            (drop (memory.grow (i32.const 1)))
            (i32.store (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4)) (local.get $turn))))
        (call $unlock)
        (drop (i32.atomic.rmw.add (i32.const 12) (i32.const 1))))
      ;; Calls of the host, in bytes that are the thread's own.
      (func $ask (param $own i32) (local $writes i32)
        (i32.store (local.get $own) (local.get $own))
        (i32.store offset=4 (local.get $own) (i32.const 1))
        (local.set $writes (i32.const 8))
        (loop $next
          (drop (call $write (i32.const 1) (local.get $own) (i32.const 1) (i32.add (local.get $own) (i32.const 8))))
          (br_if $next (local.tee $writes (i32.sub (local.get $writes) (i32.const 1)))))
        (drop (call $status (i32.const 1) (i32.add (local.get $own) (i32.const 16))))
        (drop (call $random (i32.add (local.get $own) (i32.const 40)) (i32.const 8)))
        (drop (call $time (i32.const 1) (i64.const 0) (i32.add (local.get $own) (i32.const 48))))
        ;; A clock in 20 microseconds.
        (i32.store8 offset=72 (local.get $own) (i32.const 0))
        (i32.store offset=80 (local.get $own) (i32.const 1))
        (i64.store offset=88 (local.get $own) (i64.const 20000))
        (drop (call $poll (i32.add (local.get $own) (i32.const 64)) (i32.add (local.get $own) (i32.const 112))
          (i32.const 1) (i32.add (local.get $own) (i32.const 8)))))
      (func $work (param $thread i32) (param $turns i32)
        (loop $next
          (call $count (local.get $turns))
          (if (i32.eqz (i32.and (local.get $turns) (i32.const 7)))
            (then (call $ask (i32.add (i32.const 4096)
              (i32.shl (i32.and (local.get $thread) (i32.const 127)) (i32.const 8))))))
          (br_if $next (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))))
      ;; An argument is a depth and turns, 16 bits each. Who is spawned is counted before who spawned it ends.
      (func $more (param $argument i32)
        (drop (i32.atomic.rmw.add (i32.const 16) (i32.const 1)))
        (if (i32.le_s (call $spawn (local.get $argument)) (i32.const 0))
          (then (drop (i32.atomic.rmw.sub (i32.const 16) (i32.const 1)))
            (drop (memory.atomic.notify (i32.const 8) (i32.const -1))))))
      (func (export "wasi_thread_start") (param $thread i32) (param $argument i32)
        (if (i32.shr_u (local.get $argument) (i32.const 16))
          (then (call $more (i32.sub (local.get $argument) (i32.const 0x10000)))))
        (call $work (local.get $thread) (i32.and (local.get $argument) (i32.const 0xFFFF)))
        (drop (i32.atomic.rmw.add (i32.const 8) (i32.const 1)))
        (drop (memory.atomic.notify (i32.const 8) (i32.const -1))))
      (func $begin (export "begin") (param $threads i32) (param $turns i32) (param $depth i32)
        (loop $next
          (call $more (i32.or (i32.shl (local.get $depth) (i32.const 16)) (local.get $turns)))
          (br_if $next (local.tee $threads (i32.sub (local.get $threads) (i32.const 1))))))
      (func (export "main") (param $threads i32) (param $turns i32) (param $depth i32) (result i32)
        (local $ended i32) (local $expected i32)
        (call $begin (local.get $threads) (local.get $turns) (local.get $depth))
        (call $work (i32.const 0) (local.get $turns))
        (block $all
          (loop $again
            (local.set $ended (i32.atomic.load (i32.const 8)))
            (br_if $all (i32.eq (local.get $ended) (i32.atomic.load (i32.const 16))))
            ;; Who is not spawned after all changes no ended word: look again by oneself.
            (drop (memory.atomic.wait32 (i32.const 8) (local.get $ended) (i64.const 5000000)))
            (br $again)))
        (local.set $expected (i32.mul (i32.add (local.get $ended) (i32.const 1)) (local.get $turns)))
        (call $lock)
        (i32.or (i32.sub (i32.load (i32.const 4)) (local.get $expected))
          (i32.sub (i32.atomic.load (i32.const 12)) (local.get $expected)))
        (call $unlock))
      (func (export "trap") (call $lock) (unreachable))
      (func (export "exit") (call $exit (i32.const 5)))
      (func (export "spin") (loop $ever (br $ever)))
      (func (export "wait") (drop (memory.atomic.wait32 (i32.const 24) (i32.const 0) (i64.const -1)))))
    """
}
