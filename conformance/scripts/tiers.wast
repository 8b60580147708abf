;; options: translated=3 left-in-place=0
;; A function is translated when it is first called, once, and not before; a function of the host is not.

(module
  (import "spectest" "print_i32" (func $print (param i32)))
  (func $inner (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
  (func (export "outer") (param i32) (result i32) (call $inner (i32.add (local.get 0) (i32.const 1))))
  (func (export "print") (call $print (i32.const 1)))
  (func (export "never called") (result i32) (i32.const 4))
  (func (export "never called either") (result i32) (i32.const 5)))

(assert_return (invoke "outer" (i32.const 1)) (i32.const 6))
(assert_return (invoke "outer" (i32.const 2)) (i32.const 9))
(invoke "print")
(invoke "print")
