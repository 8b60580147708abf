import Device

extension Cryptography {
  /// Takes every signature for right, and every module for the one that was signed: what is behind them can be tested with
  /// bytes that nobody has signed.
  static var trusting: Cryptography {
    Cryptography(
      context: nil, begin: { _ in }, update: { _, _, _ in }, finish: { _, _ in 1 },
      beginVerification: { _, _, _, _, _ in }, continueVerification: { _ in 1 })
  }
}
