;; Vectors where their two slots could be mistaken for one.

;; A module whose only vector is a local variable.
(module
  (func (export "select") (result i32)
    (local v128)
    (local.set 0 (select (local.get 0) (local.get 0) (i32.const 0)))
    (if (i32.const 0) (then))
    (i32.const 7))
  (func (export "drop") (param i32 i64 i64) (result i64)
    (local v128)
    (if (result i64) (local.get 0)
      (then (drop (local.get 3)) (local.get 1))
      (else (local.get 2)))))

(assert_return (invoke "select") (i32.const 7))
(assert_return (invoke "drop" (i32.const 1) (i64.const 2) (i64.const 3)) (i64.const 2))
(assert_return (invoke "drop" (i32.const 0) (i64.const 2) (i64.const 3)) (i64.const 3))

(module
  ;; Locals on both sides of vectors, by one-byte instructions that look at the next one in place.
  (func (export "locals") (param i32 v128 i32 v128 i64) (result i32 i64)
    (local v128 i32)
    (local.set 6 (i32.add (local.get 0) (local.get 2)))
    (local.set 5 (i8x16.add (local.get 1) (local.get 3)))
    (i32.sub (local.get 6) (i32x4.extract_lane 3 (local.get 5)))
    (i64.add (local.get 4) (i64x2.extract_lane 1 (local.get 3))))

  ;; A vector far down on the stack keeps what its local was.
  (func (export "deep") (param v128) (result v128)
    local.get 0
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1 i32.const 1
    (local.set 0 (v128.const i64x2 5 6))
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop
    drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop drop)

  ;; Branches that carry vectors over what they drop.
  (func (export "carry") (param i32 v128 v128) (result v128 i32)
    (block (result v128 i32)
      (i64.const 9)
      (block (result v128 i32)
        (i32.const 8) (local.get 1) (i32.const 4) (br_if 0 (local.get 0))
        (drop) (drop) (drop)
        (local.get 2) (i32.const 5) (br 1))
      (br 1)
    ))

  ;; A rotation, and what looks like one.
  (func (export "rotate") (param v128) (result v128 v128)
    (v128.or (i32x4.shl (local.get 0) (i32.const 8)) (i32x4.shr_u (local.get 0) (i32.const 24)))
    (v128.or (i32x4.shl (local.get 0) (i32.const 8)) (i32x4.shr_u (local.get 0) (i32.const 8))))
  (func (export "rotate-in-place") (param v128) (result v128)
    (i8x16.add (local.get 0) (local.get 0))
    (i32.const 4) (i32x4.shl) (local.set 0)
    (v128.or (i32x4.shl (local.get 0) (i32.const 4)) (i32x4.shr_u (local.get 0) (i32.const 28))))

  (func $tail (param v128 i32) (result v128)
    (if (result v128) (local.get 1)
      (then (return_call $tail (i32x4.add (local.get 0) (v128.const i32x4 1 1 1 1)) (i32.sub (local.get 1) (i32.const 1))))
      (else (local.get 0))))
  (export "tail" (func $tail))
  (global $g (export "g") (mut v128) (v128.const i32x4 1 2 3 4))
  (func (export "global") (param v128) (result v128)
    (global.get $g) (global.set $g (local.get 0))))

(assert_return
  (invoke "locals" (i32.const 1000) (v128.const i32x4 0 0 0 5) (i32.const 100) (v128.const i32x4 0 0 3 6) (i64.const 1))
  (i32.const 1089) (i64.const 0x600000004))
(assert_return (invoke "deep" (v128.const i64x2 1 2)) (v128.const i64x2 1 2))
(assert_return
  (invoke "carry" (i32.const 1) (v128.const i64x2 1 2) (v128.const i64x2 3 4)) (v128.const i64x2 1 2) (i32.const 4))
(assert_return
  (invoke "carry" (i32.const 0) (v128.const i64x2 1 2) (v128.const i64x2 3 4)) (v128.const i64x2 3 4) (i32.const 5))
(assert_return
  (invoke "rotate" (v128.const i32x4 0x01020304 0xF0E0D0C0 0 0xFFFFFFFF))
  (v128.const i32x4 0x02030401 0xE0D0C0F0 0 0xFFFFFFFF) (v128.const i32x4 0x02030603 0xE0F0E0D0 0 0xFFFFFFFF))
(assert_return
  (invoke "rotate-in-place" (v128.const i32x4 0x01010101 0x08080808 0 0x11111111))
  (v128.const i32x4 0x02020202 0x10101000 0 0x22222202))
(assert_return
  (invoke "tail" (v128.const i32x4 0 10 20 30) (i32.const 100000))
  (v128.const i32x4 100000 100010 100020 100030))
(assert_return (invoke "global" (v128.const i64x2 7 8)) (v128.const i32x4 1 2 3 4))
(assert_return (invoke "global" (v128.const i64x2 0 0)) (v128.const i64x2 7 8))
(assert_return (get "g") (v128.const i64x2 0 0))
