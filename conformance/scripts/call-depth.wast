;; options: call-depth=10
;; So many calls are under way at once and no more, whichever way they are made; returning gives them back.

(module
  (type $f (func (param i32) (result i32)))
  (table funcref (elem $indirect))
  (func $direct (export "direct") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 1))
      (else (call $direct (i32.sub (local.get 0) (i32.const 1))))))
  (func $indirect (export "indirect") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 2))
      (else (call_indirect (type $f) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0)))))
  (func $tail (export "tail") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 3))
      (else (return_call $tail (i32.sub (local.get 0) (i32.const 1)))))))

(assert_return (invoke "direct" (i32.const 9)) (i32.const 1))
(assert_exhaustion (invoke "direct" (i32.const 10)) "call stack exhausted")
(assert_return (invoke "indirect" (i32.const 9)) (i32.const 2))
(assert_exhaustion (invoke "indirect" (i32.const 10)) "call stack exhausted")
;; A tail call takes the place of its caller.
(assert_return (invoke "tail" (i32.const 1000)) (i32.const 3))
(assert_return (invoke "direct" (i32.const 9)) (i32.const 1))
