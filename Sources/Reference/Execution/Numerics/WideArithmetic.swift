// The wide arithmetic proposal: numbers of 128 bits as two i64, the low half first. Written on halves, as digits of
// base 2^64, since an `Integer` does not hold their sums.

/// A number of 128 bits.
struct Wide {
  var low: Integer
  var high: Integer
}

/// add_128(v1, v2) = (v1 + v2) mod 2^128
func add128(_ v1: Wide, _ v2: Wide) -> Wide {
  let low = v1.low + v2.low
  return Wide(low: mod(low, power(64)), high: mod(v1.high + v2.high + floorDivision(low, power(64)), power(64)))
}

/// sub_128(v1, v2) = (v1 - v2) mod 2^128
func sub128(_ v1: Wide, _ v2: Wide) -> Wide {
  let low = v1.low - v2.low
  return Wide(low: mod(low, power(64)), high: mod(v1.high - v2.high + floorDivision(low, power(64)), power(64)))
}

/// mul_128(extend_s_64,128(i1), extend_s_64,128(i2)): a product from -2^126 + 2^63 to 2^126
func mulWideS(_ i1: Integer, _ i2: Integer) -> Wide {
  let product = signed(64, i1) * signed(64, i2)
  return Wide(low: mod(product, power(64)), high: mod(floorDivision(product, power(64)), power(64)))
}

/// mul_128(extend_u_64,128(i1), extend_u_64,128(i2)): a product below 2^128
func mulWideU(_ i1: Integer, _ i2: Integer) -> Wide {
  let product = UInt128(i1) * UInt128(i2)
  return Wide(low: Integer(product % UInt128(power(64))), high: Integer(product / UInt128(power(64))))
}
