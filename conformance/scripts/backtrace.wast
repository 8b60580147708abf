;; options: backtrace
;; The functions under way at a trap have the names that the name section gives them, or an export, or none.

(module
  (type $i (func (result i32)))
  (table funcref (elem $level3))
  (func $level3 (result i32) (i32.div_u (i32.const 1) (i32.const 0)))
  (func $level2 (result i32) (call_indirect (type $i) (i32.const 0)))
  (func $level1 (export "go") (result i32) (i32.add (i32.const 1) (call $level2)))
  (func $down (export "down") (param i32)
    (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1)))) (else (unreachable))))
  (func (export "nameless") (unreachable)))

(assert_trap (invoke "go") "integer divide by zero in level3, level2, level1")
(assert_trap (invoke "down" (i32.const 3)) "unreachable in down, down, down, down")
(assert_trap (invoke "nameless") "unreachable in nameless")

(module $library
  (func $thrower (export "throw") (param i32) (result i32) (i32.load (local.get 0)))
  (memory 1))
(register "library" $library)
(module
  (func $throw (import "library" "throw") (param i32) (result i32))
  (func $caller (export "across") (result i32) (call $throw (i32.const -1))))

;; Across two instances: the callee's own name, not the import's.
(assert_trap (invoke "across") "out of bounds memory access in thrower, caller")
