import Device
import DeviceProof
import Testing

@Suite struct SwapTests {
  @Test func aSoak() throws {
    let report = try Soak.run(swaps: 60, seed: 1)
    #expect(report.faults == [])
  }
}
