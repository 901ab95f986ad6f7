import ExportReading
import Foundation
import TenantModel
import Testing

/// The sample tenants against an oracle that was written independently, in Python.
@Suite struct SampleTenantTests {
    struct Expected: Equatable, CustomStringConvertible {
        let path: String
        let format: String
        let counts: [Int]
        var description: String { "\(path) \(format) \(counts)" }
    }

    static let tenants = ["Contoso", "Fabrikam", "SchoolOfFineArt", "Tailspin"]
    static let userFormats = ["m365.users", "entra.users", "graph.users", "msol.users"]
    static let deviceFormats = ["entra.portal", "entra.graph", "intune.inventory", "intune.g", "intune.devices", "bms.ownership", "bms.msol"]

    static func expected(_ tenant: String) throws -> [Expected] {
        let text = try String(contentsOf: sampleFolder.appendingPathComponent("Tests/Expected/\(tenant).md"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Expected(path: cells[0].replacing("`", with: ""), format: cells[1], counts: cells[2...5].compactMap { Int($0) })
        }
    }

    @Test(arguments: tenants) func everyFileCountsAsTheOracleSays(_ name: String) throws {
        let tenant = importing(folder: sampleFolder.appendingPathComponent("SampleData/\(name)").path)
        let expected = try Self.expected(name)
        #expect(!expected.isEmpty)
        for file in expected {
            let input = try #require(tenant.input(file.path))
            let read = Expected(
                path: input.path, format: input.format ?? "none",
                counts: [input.records, input.quarantined.count, input.setAside, input.merged])
            #expect(read == file)
        }
    }

    @Test(arguments: tenants) func noRecordIsLost(_ name: String) throws {
        let tenant = importing(folder: sampleFolder.appendingPathComponent("SampleData/\(name)").path)
        func reached(_ prefixes: [String]) -> Int {
            tenant.inputs.filter { file in prefixes.contains { file.format?.hasPrefix($0) == true } }
                .reduce(0) { $0 + $1.records - $1.quarantined.count - $1.setAside - $1.merged }
        }
        #expect(reached(Self.userFormats) == tenant.users.count)
        #expect(reached(Self.deviceFormats) == tenant.devices.count)
    }

    @Test(arguments: tenants) func threadsAndChunksChangeNothing(_ name: String) throws {
        let folder = sampleFolder.appendingPathComponent("SampleData/\(name)").path
        let one = importing(folder: folder)
        let many = importing(folder: folder, threads: 3, chunkBytes: 700)
        #expect(one.users.ids.map { one.users[$0].userPrincipalName } == many.users.ids.map { many.users[$0].userPrincipalName })
        #expect(one.users.ids.map { one.text(one.users[$0].evidence[0]) } == many.users.ids.map { many.text(many.users[$0].evidence[0]) })
        #expect(one.devices.ids.map { one.devices[$0].evidence } == many.devices.ids.map { many.devices[$0].evidence })
        #expect(one.devices.ids.map { one.devices[$0].registeredOwner } == many.devices.ids.map { many.devices[$0].registeredOwner })
        #expect(one.inputs.map(\.codes) == many.inputs.map(\.codes))
        #expect(one.inputs.map(\.newestTimestamp) == many.inputs.map(\.newestTimestamp))
        #expect(one.licenseSets.count == many.licenseSets.count)
    }

    @Test(arguments: tenants) func noTimestampLiesInTheFuture(_ name: String) throws {
        let tenant = importing(folder: sampleFolder.appendingPathComponent("SampleData/\(name)").path)
        for input in tenant.inputs { #expect(input.newestTimestamp.map { $0 <= testNow } ?? true) }
    }

    @Test(arguments: tenants) func usersAndDevicesAreThoseOfTheOracle(_ name: String) throws {
        let tenant = importing(folder: sampleFolder.appendingPathComponent("SampleData/\(name)").path)
        func rows(_ kind: String) throws -> [String] {
            let text = try String(contentsOf: sampleFolder.appendingPathComponent("Tests/Expected/\(name)-\(kind).csv"), encoding: .utf8)
            return text.split(whereSeparator: \.isNewline).dropFirst().map { String($0.split(separator: ",", omittingEmptySubsequences: false)[0]) }
        }
        #expect(try rows("users").map { $0.lowercased() }.sorted() == tenant.users.ids.map { tenant.users[$0].userPrincipalName.lowercased() }.sorted())
        #expect(try rows("devices").count == tenant.devices.count)
    }
}
