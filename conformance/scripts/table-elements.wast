;; options: table-elements=12
;; A table grows to the limit and no further. (The tables of spectest have 10 elements.)

(module
  (table $t 2 funcref)
  (table $m 1 100 externref)
  (func (export "grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
  (func (export "grow m") (param i32 externref) (result i32) (table.grow $m (local.get 1) (local.get 0)))
  (func (export "get m") (param i32) (result externref) (table.get $m (local.get 0)))
  (func (export "size") (result i32) (table.size $t)))

(assert_return (invoke "grow" (i32.const 11)) (i32.const -1))
(assert_return (invoke "size") (i32.const 2))
(assert_return (invoke "grow" (i32.const 10)) (i32.const 2))
(assert_return (invoke "size") (i32.const 12))
(assert_return (invoke "grow" (i32.const 1)) (i32.const -1))
(assert_return (invoke "grow m" (i32.const 12) (ref.extern 5)) (i32.const -1))
(assert_return (invoke "grow m" (i32.const 11) (ref.extern 5)) (i32.const 1))
(assert_return (invoke "get m" (i32.const 0)) (ref.null extern))
(assert_return (invoke "get m" (i32.const 11)) (ref.extern 5))
(assert_trap (invoke "get m" (i32.const 12)) "out of bounds table access")
