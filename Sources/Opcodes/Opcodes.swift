public enum Feature: UInt8, Sendable { case mvp }
