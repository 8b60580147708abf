(module (type $t (func (param i32) (result i32)))
  (func $f (type $t) (loop $l (result i32) (block $b (br_if $b (i32.eqz (local.get 0))) (br_table $b $l (local.get 0)))
    (if (result i32) (local.get 0) (then (call $f (i32.const -1))) (else (return (i32.const 0x7f)))))))
