import Preflight
import TenantModel
import Testing

@Suite("The product decides as the slow reference does")
struct SlowReferenceTests {
    @Test("They agree on every user, device and tenant, whatever the threads and chunks", arguments: 0..<400)
    func agree(seed: Int) throws {
        let generated = GeneratedTenant(seed: UInt64(seed))
        let comparison = try SlowComparison(generated)
        for disagreement in comparison.disagreements.prefix(3) { Issue.record("\(disagreement)") }
        let split = try SlowComparison(generated, threads: 3, chunkBytes: 64)
        #expect(split.fingerprint == comparison.fingerprint, "seed \(seed): threads or chunks change the result")
    }

    @Test("Every record is accounted for, every user has one outcome", arguments: 0..<100)
    func sums(seed: Int) throws {
        let generated = GeneratedTenant(seed: UInt64(seed))
        let comparison = try SlowComparison(generated)
        let (decisions, tenant) = (comparison.decisions, comparison.decisions.tenant)
        #expect(decisions.userOutcome.count == tenant.users.count)
        #expect(decisions.deviceOutcome.count == tenant.devices.count)
        let slow = SlowDecisions(generated)
        #expect(tenant.devices.directory.count == slow.devices.directoryCount, "seed \(seed)")
        #expect(tenant.devices.managed.count == slow.devices.inventoryCount, "seed \(seed)")
        var new = (users: 0, devices: 0)
        for (input, file) in zip(tenant.inputs, generated.files) {
            #expect(input.path == file.path)
            #expect(input.format == file.format)
            #expect(input.records == file.records.count, "seed \(seed) \(file.path)")
            let rest = input.records - input.merged - input.setAside - input.quarantined.count
            if file.isUsers { new.users += rest }
            if file.isDirectory || file.isInventory { new.devices += rest }
        }
        #expect(new == (tenant.users.count, tenant.devices.count), "seed \(seed)")
    }
}
