;; options: heap-bytes=65536
;; Structures and arrays on a heap so small that unused ones are given up many times: what is referred to from anywhere stays,
;; and stays as it was.

(module $objects
  (rec
    (type $node (sub (struct (field $value (mut i32)) (field $next (mut (ref null $node))))))
    (type $wide (sub $node (struct (field $value (mut i32)) (field $next (mut (ref null $node))) (field $more f64)))))
  (type $row (array (mut (ref null $node))))
  (type $bytes (array (mut i8)))
  (type $mixed (struct (field i8) (field (mut i16)) (field i64) (field (mut i8)) (field (mut f32)) (field (ref null $node)) (field i32)))

  (global $kept (mut (ref null $node)) (struct.new $node (i32.const 11) (ref.null $node)))
  (global $constant (ref $row)
    (array.new_fixed $row 3 (struct.new $node (i32.const 1) (ref.null $node)) (ref.null $node)
      (struct.new $wide (i32.const 2) (struct.new $node (i32.const 3) (ref.null $node)) (f64.const 1))))
  (table $table 4 (ref null $node))
  (elem $elements (ref null $node) (struct.new $node (i32.const 21) (ref.null $node)) (ref.null $node)
    (struct.new $node (i32.const 22) (ref.null $node)))
  (tag $carry (param (ref null $node)))

  ;; So many objects that nobody keeps.
  (func $litter (export "litter") (param $n i32)
    (loop $again
      (drop (struct.new $wide (i32.const -1) (ref.null $node) (f64.const 0)))
      (drop (array.new $bytes (i32.const 255) (i32.const 100)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func $list (param $n i32) (result (ref null $node)) (local $list (ref null $node))
    (loop $again
      (local.set $list (struct.new $node (local.get $n) (local.get $list)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $list))
  (func $sum (param $list (ref null $node)) (result i32) (local $sum i32)
    (block $end
      (loop $again
        (local.set $sum (i32.add (local.get $sum) (struct.get $node $value (br_on_null $end (local.get $list)))))
        (local.set $list (struct.get $node $next (local.get $list)))
        (br $again)))
    (local.get $sum))

  ;; From a local, from an operand below others, from the operands of a call.
  (func (export "local") (result i32) (local $list (ref null $node))
    (local.set $list (call $list (i32.const 100)))
    (call $litter (i32.const 2000))
    (call $sum (local.get $list)))
  (func $plus (param (ref null $node) i32) (result i32)
    (i32.add (call $sum (local.get 0)) (local.get 1)))
  (func (export "operands") (result i32)
    (call $list (i32.const 50))
    (call $list (i32.const 60))
    (call $litter (i32.const 2000))
    (call $sum)
    (call $litter (i32.const 1000))
    (call $plus))

  ;; From a global, a constant one, a table, an element segment, a field, an element.
  (func (export "global") (result i32)
    (global.set $kept (call $list (i32.const 10)))
    (call $litter (i32.const 2000))
    (call $sum (global.get $kept)))
  (func (export "constant") (result i32)
    (call $litter (i32.const 2000))
    (i32.add (call $sum (array.get $row (global.get $constant) (i32.const 0)))
      (i32.mul (i32.const 100) (call $sum (array.get $row (global.get $constant) (i32.const 2))))))
  (func (export "table") (result i32)
    (table.set $table (i32.const 1) (call $list (i32.const 20)))
    (table.fill $table (i32.const 2) (call $list (i32.const 30)) (i32.const 2))
    (call $litter (i32.const 2000))
    (i32.add (call $sum (table.get $table (i32.const 1))) (call $sum (table.get $table (i32.const 3)))))
  (func (export "segment") (result i32)
    (call $litter (i32.const 2000))
    (table.init $table $elements (i32.const 0) (i32.const 0) (i32.const 3))
    (i32.add (call $sum (table.get $table (i32.const 0))) (call $sum (table.get $table (i32.const 2)))))
  ;; The same objects each time: an expression of a segment is evaluated once.
  (func (export "segment once") (result i32) (local $row (ref null $row))
    (local.set $row (array.new_elem $row $elements (i32.const 0) (i32.const 3)))
    (struct.set $node $value (ref.as_non_null (array.get $row (local.get $row) (i32.const 0))) (i32.const 33))
    (struct.get $node $value (array.get $row (array.new_elem $row $elements (i32.const 0) (i32.const 1)) (i32.const 0))))
  (func (export "drop segment") (elem.drop $elements))
  (func (export "rows") (result i32) (local $row (ref $row)) (local $i i32)
    (local.set $row (array.new_default $row (i32.const 40)))
    (loop $again
      (array.set $row (local.get $row) (local.get $i) (call $list (i32.add (local.get $i) (i32.const 1))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 30))))
    (call $litter (i32.const 2000))
    (array.copy $row $row (local.get $row) (i32.const 5) (local.get $row) (i32.const 0) (i32.const 30))
    (call $litter (i32.const 2000))
    (i32.add (call $sum (array.get $row (local.get $row) (i32.const 34)))
      (call $sum (array.get $row (local.get $row) (i32.const 4)))))
  ;; A ring, which refers to itself, and one that nobody has any more.
  (func (export "rings") (result i32) (local $a (ref null $node)) (local $n i32)
    (local.set $n (i32.const 3000))
    (loop $again
      (local.set $a (struct.new $node (i32.const 5) (ref.null $node)))
      (struct.set $node $next (local.get $a) (struct.new $node (i32.const 6) (local.get $a)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (struct.get $node $value (local.get $a))
      (struct.get $node $value (struct.get $node $next (struct.get $node $next (struct.get $node $next (local.get $a)))))))

  ;; As an exception's value, of an exception that is kept.
  (func (export "carried") (result i32) (local $e exnref)
    (block $caught (result (ref null $node) exnref)
      (try_table (catch_ref $carry $caught) (throw $carry (call $list (i32.const 12))))
      (unreachable))
    (local.set $e) (drop)
    (call $litter (i32.const 2000))
    (block $again (result (ref null $node))
      (try_table (catch $carry $again) (throw_ref (local.get $e)))
      (unreachable))
    (call $sum))

  ;; Hidden in an external reference, and back.
  (func (export "external") (result i32) (local $x externref)
    (local.set $x (extern.convert_any (call $list (i32.const 9))))
    (call $litter (i32.const 2000))
    (call $sum (ref.cast (ref null $node) (any.convert_extern (local.get $x)))))

  ;; Fields of all sizes side by side.
  (func (export "mixed") (result i32 i32 i64 i32 f32 i32) (local $m (ref $mixed))
    (local.set $m (struct.new $mixed (i32.const 0x181) (i32.const 0x18001) (i64.const -5) (i32.const 7) (f32.const 1.5)
      (call $list (i32.const 4)) (i32.const -9)))
    (struct.set $mixed 1 (local.get $m) (i32.const 0xFFFE))
    (struct.set $mixed 3 (local.get $m) (i32.const 0x1FF))
    (call $litter (i32.const 2000))
    (struct.get_s $mixed 0 (local.get $m))
    (struct.get_s $mixed 1 (local.get $m))
    (struct.get $mixed 2 (local.get $m))
    (struct.get_u $mixed 3 (local.get $m))
    (struct.get $mixed 4 (local.get $m))
    (i32.add (call $sum (struct.get $mixed 5 (local.get $m))) (struct.get $mixed 6 (local.get $m))))

  ;; Too many at once, then few again.
  (func (export "hoard") (param $n i32) (result i32)
    (call $sum (call $list (local.get $n))))
  (func (export "one array") (param $n i32) (result i32)
    (array.len (array.new_default $bytes (local.get $n))))
)

(assert_return (invoke "local") (i32.const 5050))
(assert_return (invoke "operands") (i32.const 3105))
(assert_return (invoke "global") (i32.const 55))
(assert_return (invoke "constant") (i32.const 501))
(assert_return (invoke "table") (i32.const 675))
(assert_return (invoke "segment") (i32.const 43))
(assert_return (invoke "segment once") (i32.const 33))
(assert_return (invoke "segment") (i32.const 55))
(assert_return (invoke "drop segment"))
(assert_trap (invoke "segment") "out of bounds table access")
(assert_return (invoke "rows") (i32.const 480))
(assert_return (invoke "rings") (i32.const 11))
(assert_return (invoke "carried") (i32.const 78))
(assert_return (invoke "external") (i32.const 45))
(assert_return (invoke "mixed") (i32.const -127) (i32.const -2) (i64.const -5) (i32.const 255) (f32.const 1.5) (i32.const 1))
(assert_return (invoke "hoard" (i32.const 1000)) (i32.const 500500))
(assert_exhaustion (invoke "hoard" (i32.const 100000)) "heap exhausted")
(assert_return (invoke "hoard" (i32.const 1000)) (i32.const 500500))
(assert_return (invoke "one array" (i32.const 20000)) (i32.const 20000))
(assert_exhaustion (invoke "one array" (i32.const 200000)) "heap exhausted")
(assert_exhaustion (invoke "one array" (i32.const -1)) "heap exhausted")
(assert_return (invoke "local") (i32.const 5050))

;; Other modules' equal types are the same types, and others are not.
(register "objects" $objects)
(module
  (rec
    (type $node (sub (struct (field (mut i32)) (field (mut (ref null $node))))))
    (type $wide (sub $node (struct (field (mut i32)) (field (mut (ref null $node))) (field f64)))))
  (type $other (sub (struct (field (mut i32)) (field (mut (ref null $other))))))
  (import "objects" "litter" (func $litter (param i32)))
  (func $tell (param anyref) (result i32)
    (i32.or (ref.test (ref $node) (local.get 0))
      (i32.or (i32.shl (ref.test (ref $wide) (local.get 0)) (i32.const 1))
        (i32.shl (ref.test (ref $other) (local.get 0)) (i32.const 2)))))
  (func (export "types") (result i32 i32 i32 i32)
    (call $tell (struct.new_default $node))
    (call $tell (struct.new_default $wide))
    (call $tell (struct.new_default $other))
    (call $tell (ref.i31 (i32.const 3))))
)
(assert_return (invoke "types") (i32.const 1) (i32.const 3) (i32.const 4) (i32.const 0))

;; The code behind the prefix in more bytes than it needs: array.new_default and array.len, of three, four and two.
(module binary
  "\00\61\73\6d\01\00\00\00\01\08\02\5e\78\01\60\00\01\7f\03\02\01\01\07\05\01\01\66\00\00\0a\19\01"
  "\17\00\41\05\fb\87\80\00\00\fb\8f\80\80\00\41\02\fb\87\00\00\fb\0f\6a\0b")
(assert_return (invoke "f") (i32.const 7))
