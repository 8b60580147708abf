(module (memory $m (export "m") 1 2) (data $d (i32.const 8) "a\00\u{7f}") (data "b")
  (func (param $p i32) (local $x f64) (f64.store offset=8 align=4 (local.get $p) (local.tee $x (f64.const 0x1.8p-3)))
    (memory.init 1 (i32.const 0) (i32.const 0) (i32.const 1)) (memory.copy (i32.const 0) (i32.const 1) (memory.grow (i32.const 1)))))
