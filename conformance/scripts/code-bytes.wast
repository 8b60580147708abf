;; options: code-bytes=160 translated=1 left-in-place=2
;; There is room for the threaded code of one function. The others stay in place, and all can call each other.

(module
  (func $one (export "one") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
  (func $two (export "two") (param i32) (result i32)
    (local $i i32)
    (loop $again
      (local.set 0 (call $one (local.get 0)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $i) (i32.const 2))))
    (if (i32.gt_u (local.get 0) (i32.const 1000)) (then (return (i32.const 0))))
    (if (i32.gt_u (local.get 0) (i32.const 900)) (then (return (i32.const 1))))
    (if (i32.gt_u (local.get 0) (i32.const 800)) (then (return (i32.const 2))))
    (local.get 0))
  (func $three (export "three") (param i32) (result i32)
    (if (i32.gt_u (local.get 0) (i32.const 1000)) (then (return (i32.const 0))))
    (if (i32.gt_u (local.get 0) (i32.const 900)) (then (return (i32.const 1))))
    (if (i32.gt_u (local.get 0) (i32.const 800)) (then (return (i32.const 2))))
    (call $one (call $two (local.get 0)))))

(assert_return (invoke "one" (i32.const 10)) (i32.const 11))
(assert_return (invoke "two" (i32.const 10)) (i32.const 12))
(assert_return (invoke "three" (i32.const 10)) (i32.const 13))
(assert_return (invoke "three" (i32.const 899)) (i32.const 2))
(assert_return (invoke "one" (i32.const 11)) (i32.const 12))
