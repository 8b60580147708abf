;; A local that is set while an operand far down on the stack still stands for what it was.

(module
  (func (export "constants-above") (param i32) (result i32)
    local.get 0
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7 i32.const 7
    (local.set 0 (i32.const 5))
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
  )
  (func (export "calls-above") (param i32 i64) (result i32 i64)
    local.get 0
    local.get 1
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    call $one call $one call $one call $one call $one call $one
    (local.set 0 (i32.const 5))
    (local.set 1 (i64.const 6))
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop
  )
  (func $one (result i32) (i32.const 1)))

(assert_return (invoke "constants-above" (i32.const 3)) (i32.const 3))
(assert_return (invoke "calls-above" (i32.const 3) (i64.const 4)) (i32.const 3) (i64.const 4))
