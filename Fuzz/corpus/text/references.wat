(module (rec (type $a (array (mut i8))) (type $s (sub (struct (field $x i32) (field $y (mut (ref null $a)))))))
  (func (param $p (ref $s)) (struct.set $s $y (local.get $p) (array.new $a (i32.const 1) (struct.get $s $x (local.get $p))))
    (drop (ref.test (ref $s) (local.get $p))) (drop (ref.i31 (i32.const 1)))))
