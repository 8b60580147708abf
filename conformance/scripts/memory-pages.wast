;; options: memory-pages=3
;; A memory grows to the limit and no further; a module that asks for more from the start is refused.

(module
  (memory 1)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "size") (result i32) (memory.size))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))

(assert_return (invoke "grow" (i32.const 3)) (i32.const -1))
(assert_return (invoke "grow" (i32.const 2)) (i32.const 1))
(assert_return (invoke "size") (i32.const 3))
(assert_return (invoke "load" (i32.const 196607)) (i32.const 0))
(assert_trap (invoke "load" (i32.const 196608)) "out of bounds memory access")
(assert_return (invoke "grow" (i32.const 1)) (i32.const -1))
(assert_return (invoke "grow" (i32.const -1)) (i32.const -1))
(assert_return (invoke "grow" (i32.const 0)) (i32.const 3))

;; A maximum beyond the limit is no reason to refuse.
(module
  (memory 0 100)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
(assert_return (invoke "grow" (i32.const 4)) (i32.const -1))
(assert_return (invoke "grow" (i32.const 3)) (i32.const 0))
