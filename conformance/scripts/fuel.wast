;; options: fuel=100
;; A run that is out of fuel stops, and can be told from a trap; the next one has fuel of its own.

(module
  (global $passes (mut i32) (i32.const 0))
  (func (export "passes") (result i32) (global.get $passes))
  (func (export "for ever")
    (loop $again
      (global.set $passes (i32.add (global.get $passes) (i32.const 1)))
      (br $again)))
  (func $down (export "down") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 7))
      (else (call $down (i32.sub (local.get 0) (i32.const 1)))))))

(assert_return (invoke "down" (i32.const 10)) (i32.const 7))
(assert_exhaustion (invoke "for ever") "out of fuel")
;; The entry of the function and 99 passes are paid for.
(assert_return (invoke "passes") (i32.const 99))
(assert_exhaustion (invoke "down" (i32.const 1000)) "out of fuel")
(assert_return (invoke "down" (i32.const 99)) (i32.const 7))
(assert_exhaustion (invoke "down" (i32.const 100)) "out of fuel")
