(module (type $t (func (param i32 i64) (result i32)))
  (import "m" "f" (func $f (type $t))) (import "m" "g" (global $g i32))
  (func (export "a") (param $x i32) (result i32) local.get $x i64.const 7 call $f))
