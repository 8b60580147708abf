(module (func (export "v") (param v128) (result v128) (i32x4.add (local.get 0) (v128.const i32x4 1 2 3 4)))
 (func (result i32) (i8x16.extract_lane_s 3 (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 (v128.const i64x2 1 2) (v128.const f32x4 1 2 3 4))))
 (memory 1) (func (param i32) (result v128) (v128.load32_lane offset=4 2 (local.get 0) (v128.load (local.get 0)))))
