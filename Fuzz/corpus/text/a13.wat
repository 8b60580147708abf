(module (func (export "n") (param f32 f64) (result i64) (i64.add (i64.trunc_sat_f64_u (local.get 1)) (i64.extend8_s (i64.rotl (i64.clz (i64.const 3)) (i64.popcnt (i64.const 9))))))
 (func (export "u") (result i32) unreachable i32.add drop f64.neg i32.trunc_f64_u)
 (func (export "t") (param f32) (result i32) (i32.trunc_f32_s (f32.nearest (f32.sqrt (f32.copysign (local.get 0) (f32.const -0)))))))
