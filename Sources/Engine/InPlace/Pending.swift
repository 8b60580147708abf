func growMemory(_ memory: UnsafeMutablePointer<MemoryInstance>, by pages: UInt64) -> UInt64 { .max }
func growTable(_ table: UnsafeMutablePointer<TableInstance>, by count: UInt64, value: UInt64) -> UInt64 { .max }
func elementValue(_ state: UnsafeMutablePointer<InstanceState>, _ segment: Int, _ index: Int) -> UInt64 { 0 }
