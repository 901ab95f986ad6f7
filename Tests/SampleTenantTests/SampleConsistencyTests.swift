import ExportReading
import ReferenceData
import SampleTenant
import Testing

@testable import TenantImport
@testable import TenantModel

@Suite("Sample tenant: what it says fits together")
struct SampleConsistencyTests {
    private static let users = 8000
    private static let shared = Result { try SampleFolder(SampleOptions(users: users, seed: 9)).imported() }
    private let tenant: Tenant

    init() throws { tenant = try Self.shared.get() }

    private func share(_ count: Int, of total: Int) -> Double { Double(count) / Double(max(1, total)) }

    @Test("Devices belong to people of the tenant, but for kiosks and the few whose owner is gone")
    func owners() {
        let states = tenant.devices.directory.userName.map(\.state)
        #expect((0.98...1).contains(share(states.count { $0 == .resolved || $0 == .empty }, of: states.count)))
        #expect((0.002...0.007).contains(share(states.count { $0 == .unresolved }, of: states.count)))
        #expect(states.contains(.deleted))
        let pairs = zip(tenant.devices.directory.userName, tenant.devices.directory.registeredOwner)
        #expect(pairs.allSatisfy { $0 == $1 })
    }

    @Test("The mix of devices is that of the description")
    func mix() {
        let devices = tenant.devices
        let directory = devices.directory
        let total = devices.count
        #expect((1.3...1.5).contains(share(total, of: Self.users)))
        #expect((0.52...0.58).contains(share(directory.management.count { $0 == .basicMobilityByName }, of: total)))
        #expect((0.15...0.19).contains(share(directory.management.count { $0 == .intuneByName }, of: total)))
        #expect((0.02...0.04).contains(share(directory.management.count { $0 == .coManaged }, of: total)))
        let userless = devices.ids.count { id in
            let device = devices[id]
            let owners = [device.directoryRow, device.managedRow]
            let first = owners[0] >= 0 ? devices.directory.userName[owners[0]] : devices.managed.primaryUser[owners[1]]
            return first.state == .empty
        }
        #expect((0.02...0.03).contains(share(userless, of: total)))
    }

    @Test("The inventory names devices that the directory knows, but for kiosks without an Entra id")
    func inventory() {
        let managed = tenant.devices.managed
        let known = Set(tenant.devices.directory.deviceID)
        for row in 0..<managed.count {
            #expect(managed.entraID[row].isZero ? managed.primaryUser[row].state == .empty : known.contains(managed.entraID[row]))
        }
        #expect(managed.entraID.contains(.zero))
        #expect(Set(managed.intuneID).count == managed.count)
    }

    @Test("Nothing happened after the day of the tenant; most devices checked in within a day of it")
    func dates() {
        let asOf = SampleOptions.defaultAsOf.seconds
        let managed = tenant.devices.managed
        #expect(managed.lastCheckIn.allSatisfy { $0 <= asOf && $0 >= asOf - 401 * 86_400 })
        #expect(zip(managed.enrolledAt, managed.lastCheckIn).allSatisfy { $0 <= $1 })
        #expect(tenant.devices.directory.lastSignIn.allSatisfy { $0 <= asOf })
        #expect((0.5...0.75).contains(share(managed.lastCheckIn.count { $0 > asOf - 86_400 }, of: managed.count)))
        #expect(tenant.inputs.allSatisfy { ($0.newestTimestamp?.seconds ?? asOf) <= asOf })
    }

    @Test("Used seats are the people who hold the product")
    func seats() {
        var holders: [String: Int] = [:]
        for id in tenant.users.ids {
            for assignment in tenant.licenseSets[Int(tenant.users.licenses[id.row].index)].assignments {
                guard case .name(let name) = assignment.product else { continue }
                // The Spanish spelling stands for the same product.
                let english = name.replacing("Empresa Básico", with: "Business Basic")
                holders[ProductCatalog.shipped.product(name: english)?.partNumber ?? name, default: 0] += 1
            }
        }
        #expect(Dictionary(uniqueKeysWithValues: tenant.licensePools.map { ($0.skuPartNumber, $0.consumed) }) == holders)
        #expect(tenant.licensePools.allSatisfy { $0.enabled >= $0.consumed })
        #expect(tenant.licensePools.count { $0.enabled == $0.consumed } == 1)
    }

    @Test("Every member of a group is one of the people")
    func groups() {
        #expect(tenant.groups.unresolvedMembers.allSatisfy { $0 == 0 })
        #expect(tenant.groups.memberships.count > Self.users)
        #expect(Set(tenant.groups.objectID).count == tenant.groups.count)
    }

    @Test("People work at sites of many languages, and the directory lacks the office of a few")
    func workplaces() throws {
        let tenant = try SampleFolder(SampleOptions(users: 3000, seed: 9)).imported(planning: true)
        let users = tenant.users
        #expect(Set(users.attributes.office).subtracting([.empty]).count == 15)
        #expect((0.02...0.045).contains(share(users.attributes.office.count { $0 == .empty }, of: users.count)))
        #expect(users.ids.allSatisfy { users.office(of: $0) != .empty && users.country(of: $0) != .empty && users.jobTitle(of: $0) != .empty })
        #expect(Set(users.attributes.jobTitle).count > 20 && Set(users.attributes.language).count > 10)
    }

    @Test("Windows devices are joined, hybrid or registered, and one device in nine is not compliant")
    func joins() {
        let devices = tenant.devices
        let windows = devices.ids.filter { devices.platform(of: $0) == .windows }
        for type in [JoinType.joined, .hybridJoined, .registered] { #expect(windows.contains { devices.joinType(of: $0) == type }) }
        #expect(devices.ids.allSatisfy { devices.platform(of: $0) == .windows || devices.joinType(of: $0) == .registered })
        let known = devices.ids.map { devices.compliance(of: $0) }.filter { $0 != .unknown }
        #expect((0.09...0.13).contains(share(known.count { $0 == .nonCompliant }, of: known.count)))
    }

    @Test("Names of many scripts, cells with quotes, and one product name that nobody knows")
    func variety() {
        let names = tenant.users.ids.map { tenant.users[$0].displayName }
        for script in [0x0400...0x04FF, 0x0370...0x03FF, 0x0600...0x06FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            #expect(names.contains { $0.unicodeScalars.contains { script.contains($0.value) } })
        }
        #expect(names.contains { $0.contains(", ") })
        #expect(tenant.users.type.contains(.guest))
        let products = Set(
            tenant.licenseSets.flatMap(\.assignments).compactMap { assignment -> String? in
                if case .name(let name) = assignment.product { name } else { nil }
            })
        #expect(products.filter { ProductCatalog.shipped.product(name: $0) == nil } == ["Microsoft 365 Empresa Básico"])
        #expect(products.contains("Enterprise Mobility + Security E3"))
    }
}
