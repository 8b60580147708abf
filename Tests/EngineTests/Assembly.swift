@_exported import HandlerProof
