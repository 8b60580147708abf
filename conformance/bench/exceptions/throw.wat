;; Throws so many exceptions through so many frames, and catches each: apus run --invoke throw throw.wat DEPTH COUNT
(module
  (tag $e (param i32))
  (func $descend (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (throw $e (i32.const 1))))
    (i32.add (call $descend (i32.sub (local.get $n) (i32.const 1))) (i32.const 1)))
  (func (export "throw") (param $depth i32) (param $count i32) (result i32) (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum)
        (block $caught (result i32)
          (try_table (result i32) (catch $e $caught) (call $descend (local.get $depth))))))
      (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (local.get $sum))
  ;; As many calls, and a return from each instead.
  (func $return (param $n i32) (result i32)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 1))))
    (i32.add (call $return (i32.sub (local.get $n) (i32.const 1))) (i32.const 0)))
  (func (export "return") (param $depth i32) (param $count i32) (result i32) (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum) (call $return (local.get $depth))))
      (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (local.get $sum))
)
