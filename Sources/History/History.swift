import GRDB

/// `results.db`: what every run on every executor gave, for ever.
public final class History: Sendable {
}
