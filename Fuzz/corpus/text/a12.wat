(module $name (@custom "c" (after func) "abc") (memory 1 (pagesize 1)) (func $a (param $p i32) (local $l f64) nop)
 (func (param i64 i64 i64 i64) (result i64 i64) (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
 (func (result i32) (select (result i32) (i32.const 1) (i32.const 2) (i32.const 0)))
 (global i32 (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3)))))
