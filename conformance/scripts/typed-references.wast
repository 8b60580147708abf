;; Function types of one structure are one type, whichever modules and whichever recursion groups before them they stand in.

(module $a
  (type $unused (func (param f64)))
  (type $f (func (param i32) (result i32)))
  (type $g (func (param (ref $f)) (result i32)))
  (func $double (export "double") (type $f) (i32.mul (local.get 0) (i32.const 2)))
  (func (export "apply") (type $g) (call_ref $f (i32.const 21) (local.get 0)))
  (global (export "double as global") (ref $f) (ref.func $double))
  (table (export "table") 2 (ref null $f))
  (elem (table 0) (i32.const 0) (ref $f) (ref.func $double))
)
(register "a" $a)

(module $b
  (type $f (func (param i32) (result i32)))
  (type $g (func (param (ref $f)) (result i32)))
  (type $h (func (param (ref null $f)) (result i32)))
  (import "a" "double" (func $double (type $f)))
  (import "a" "apply" (func $apply (type $g)))
  (import "a" "double as global" (global $global (ref $f)))
  (import "a" "table" (table $table 2 (ref null $f)))
  (func $triple (type $f) (i32.mul (local.get 0) (i32.const 3)))
  (elem declare func $triple $double)
  (func (export "imported function by reference") (result i32) (call $apply (ref.func $double)))
  (func (export "own function by reference") (result i32) (call $apply (ref.func $triple)))
  (func (export "global") (result i32) (call_ref $f (i32.const 5) (global.get $global)))
  (func (export "element") (param i32) (result i32) (call_ref $f (i32.const 7) (table.get $table (local.get 0))))
  (func (export "indirect") (param i32) (result i32) (call_indirect $table (type $f) (i32.const 8) (local.get 0)))
  (func (export "tail") (result i32) (return_call_ref $g (ref.func $triple) (global.get $apply)))
  (global $apply (ref $g) (ref.func $apply))
)
(assert_return (invoke "imported function by reference") (i32.const 42))
(assert_return (invoke "own function by reference") (i32.const 63))
(assert_return (invoke "global") (i32.const 10))
(assert_return (invoke "element" (i32.const 0)) (i32.const 14))
(assert_trap (invoke "element" (i32.const 1)) "null function reference")
(assert_return (invoke "indirect" (i32.const 0)) (i32.const 16))
(assert_trap (invoke "indirect" (i32.const 1)) "uninitialized element")
(assert_return (invoke "tail") (i32.const 63))

;; A parameter's type counts by what it is: $f is not the type of the same number.
(assert_unlinkable
  (module
    (type $f (func (param i64) (result i32)))
    (type $g (func (param (ref $f)) (result i32)))
    (import "a" "apply" (func (type $g))))
  "incompatible import type")
;; Nullable or not, a mutable or a table's type has to be the same, a constant's may be less.
(assert_unlinkable
  (module
    (type $f (func (param i32) (result i32)))
    (import "a" "table" (table 2 (ref $f))))
  "incompatible import type")
(assert_unlinkable
  (module (import "a" "table" (table 2 funcref)))
  "incompatible import type")
(module (import "a" "double as global" (global funcref)))
(module (import "a" "double as global" (global (ref func))))
(assert_unlinkable
  (module (import "a" "double as global" (global (mut funcref))))
  "incompatible import type")
(assert_unlinkable
  (module
    (type $f (func (param i64) (result i64)))
    (import "a" "double as global" (global (ref $f))))
  "incompatible import type")

;; A caller that knows nothing of references: the types are plain, and compared by structure.
(module
  (import "a" "double" (func $double (param i32) (result i32)))
  (func (export "plain") (result i32) (call $double (i32.const 4))))
(assert_return (invoke "plain") (i32.const 8))

;; Branches on null carry what is below the reference, and leave what is below that.
(module
  (type $f (func))
  (func $f (type $f))
  (elem declare func $f)
  (func (export "null") (param $is_null i32) (result i32)
    (local $r (ref null $f))
    (if (i32.eqz (local.get $is_null)) (then (local.set $r (ref.func $f))))
    (i32.const 1000)
    (block (result i32)
      (i32.const 1) (i32.const 20) (local.get $r)
      (br_on_null 0) (drop) (drop))
    (i32.add))
  (func (export "non-null") (param $is_null i32) (result i32)
    (local $r (ref null $f))
    (if (i32.eqz (local.get $is_null)) (then (local.set $r (ref.func $f))))
    (block (result i32 (ref $f))
      (i32.const 7) (i32.const 1) (local.get $r)
      (br_on_non_null 0) (drop) (return))
    (drop))
  (func (export "loop") (param $n i32) (result i32)
    (local $count i32)
    (loop $again
      (local.set $count (i32.add (local.get $count) (i32.const 1)))
      (select (result (ref null $f)) (ref.null $f) (ref.func $f) (i32.lt_u (local.get $count) (local.get $n)))
      (drop (br_on_null $again)))
    (local.get $count))
  (func (export "typed if") (param i32) (result i32)
    (ref.is_null (if (result (ref null $f)) (local.get 0) (then (ref.func $f)) (else (ref.null $f)))))
)
(assert_return (invoke "null" (i32.const 1)) (i32.const 1020))
(assert_return (invoke "null" (i32.const 0)) (i32.const 1001))
(assert_return (invoke "non-null" (i32.const 1)) (i32.const 7))
(assert_return (invoke "non-null" (i32.const 0)) (i32.const 1))
(assert_return (invoke "typed if" (i32.const 1)) (i32.const 0))
(assert_return (invoke "typed if" (i32.const 0)) (i32.const 1))
(assert_return (invoke "loop" (i32.const 9)) (i32.const 9))
