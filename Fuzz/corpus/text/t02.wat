(func $"quoted \u{7f}\n\74" (export "\"\\\t") (local $a i32) (i32.const 0x_1)) (global i64 (i64.const -9_223_372_036_854_775_808))
(import "a" "b" (memory 1)) (data "\e2\82\ac") (func (import "x" "y") (param i32))
