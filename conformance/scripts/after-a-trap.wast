;; Whatever stopped a run, the instance is as the run left it, and goes on working.

(module $m
  (memory (export "memory") 1)
  (table (export "table") 4 funcref)
  (global $g (mut i32) (i32.const 0))
  (func (export "g") (result i32) (global.get $g))
  (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "poke and trap")
    (global.set $g (i32.const 5))
    (i32.store8 (i32.const 7) (i32.const 9))
    (unreachable))
  (func (export "fill too far") (memory.fill (i32.const 65530) (i32.const 1) (i32.const 7)))
  (func $deep (export "deep") (call $deep)))
(register "m" $m)

(assert_trap (invoke "poke and trap") "unreachable")
(assert_return (invoke "g") (i32.const 5))
(assert_return (invoke "peek" (i32.const 7)) (i32.const 9))
;; Bulk instructions write nothing where they would go too far.
(assert_trap (invoke "fill too far") "out of bounds memory access")
(assert_return (invoke "peek" (i32.const 65530)) (i32.const 0))
(assert_exhaustion (invoke "deep") "call stack exhausted")
(assert_return (invoke "g") (i32.const 5))

;; An instance that is not made leaves what its first segments wrote.
(assert_trap
  (module
    (import "m" "memory" (memory 1))
    (import "m" "table" (table 4 funcref))
    (func $one (result i32) (i32.const 1))
    (elem (i32.const 1) $one)
    (data (i32.const 100) "ab")
    (data (i32.const 65535) "cd"))
  "out of bounds memory access")
(assert_return (invoke $m "peek" (i32.const 100)) (i32.const 97))
(assert_return (invoke $m "peek" (i32.const 65535)) (i32.const 0))
(module
  (import "m" "table" (table 4 funcref))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))
(assert_return (invoke "call" (i32.const 1)) (i32.const 1))
(assert_trap (invoke "call" (i32.const 0)) "uninitialized element")

;; Nothing of an instance whose imports don't fit is written.
(assert_unlinkable
  (module
    (import "m" "memory" (memory 1))
    (import "m" "nothing" (func))
    (data (i32.const 200) "e"))
  "unknown import")
(assert_unlinkable
  (module (import "m" "memory" (memory 2)) (data (i32.const 200) "e"))
  "incompatible import type")
(assert_return (invoke $m "peek" (i32.const 200)) (i32.const 0))
