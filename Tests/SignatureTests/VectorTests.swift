import Foundation
import Signature
import Testing

/// RFC 8032, section 7.1.
@Suite struct VectorTests {
  struct Vector {
    let key: [UInt8]
    let message: [UInt8]
    let signature: [UInt8]

    func isValid(for message: [UInt8]) -> Bool {
      Ed25519.verify(signature: signature.span, publicKey: key.span, message: message.span)
    }
  }

  static func vectors() throws -> [Vector] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("rfc8032.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: " ").map { $0 == "-" ? [] : [UInt8](hexadecimal: $0) }
      return Vector(key: fields[1], message: fields[2], signature: fields[3])
    }
  }

  @Test func theVectorsAreValid() throws {
    let vectors = try Self.vectors()
    #expect(vectors.map(\.message.count) == [0, 1, 2, 1023, 64])
    for vector in vectors {
      #expect(vector.isValid(for: vector.message))
      #expect(!vector.isValid(for: vector.message + [0]))
    }
  }

  @Test func theLastMessageIsAHash() throws {
    #expect(try Self.vectors().last?.message == Array("abc".utf8).sha512)
  }
}
