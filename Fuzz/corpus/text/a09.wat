(module (tag $e (param i32)) (tag $f (export "t"))
 (func (export "x") (result i32) (block $a (block $h (result i32) (try_table (result i32) (catch $e $h) (catch_all $a) (throw $e (i32.const 3)))
  (return)) (return)) (i32.const 5))
 (func (param exnref) (throw_ref (local.get 0))))
