;; options: fuel=10 resumes=9
;; A loop to whose start exceptions lead pays for each round, where the unit was refused at first, too: 100 units in all.

(module
  (tag $t)
  (func (export "rounds") (param $n i32) (result i32)
    (local $left i32)
    (local.set $left (local.get $n))
    (loop $again
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (if (local.get $left)
        (then (try_table (catch $t $again) (throw $t)))))
    (local.get $n)))

(assert_return (invoke "rounds" (i32.const 99)) (i32.const 99))
(assert_exhaustion (invoke "rounds" (i32.const 100)) "out of fuel")
(assert_return (invoke "rounds" (i32.const 7)) (i32.const 7))
