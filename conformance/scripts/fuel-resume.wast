;; options: fuel=50 resumes=100
;; A run that is out of fuel goes on where it stopped, with everything that it had.

(module
  (memory 1)
  (func (export "sum") (param $n i32) (result i64)
    (local $sum i64)
    (loop $again
      (local.set $sum (i64.add (local.get $sum) (i64.extend_i32_u (local.get $n))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (local.get $sum))
  (func $fib (export "fib") (param i32) (result i32)
    (if (result i32) (i32.lt_u (local.get 0) (i32.const 2))
      (then (local.get 0))
      (else
        (i32.add
          (call $fib (i32.sub (local.get 0) (i32.const 1)))
          (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
  (func (export "mark") (param $n i32)
    (loop $again
      (i32.store8 (local.get $n) (i32.load8_u (i32.add (local.get $n) (i32.const 1))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (unreachable))
  (func (export "for ever") (loop (br 0))))

(assert_return (invoke "sum" (i32.const 3000)) (i64.const 4501500))
(assert_return (invoke "fib" (i32.const 15)) (i32.const 610))
;; A trap after several pauses is a trap.
(assert_trap (invoke "mark" (i32.const 500)) "unreachable")
;; 100 resumptions are not enough.
(assert_exhaustion (invoke "for ever") "out of fuel")
(assert_return (invoke "fib" (i32.const 10)) (i32.const 55))
