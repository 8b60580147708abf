(module (global $a (mut i32) (i32.const 5)) (global $b (export "b") f64 (f64.const 0x1.8p3)) (global f32 (f32.const nan:0x200000))
 (func $start (global.set $a (i32.add (global.get $a) (i32.const 1)))) (start $start)
 (func (export "g") (result f64) (f64.mul (global.get $b) (f64.const -inf))))
