(module (func (export "l") (param i32) (result i32) (local i32 i64 f32 f64)
  (block $out (loop $again
    (br_if $out (i32.eqz (local.get 0))) (local.set 1 (i32.add (local.get 1) (local.get 0)))
    (local.set 0 (i32.sub (local.get 0) (i32.const 1))) (br $again))) (local.get 1))
 (func (export "s") (param i32) (result i32)
  (block (block (block (br_table 0 1 2 (local.get 0))) (return (i32.const 10))) (return (i32.const 11))) (i32.const 12))
 (func (param i32) (result i64) (if (result i64) (local.get 0) (then (i64.const 1)) (else (i64.const -2)))))
