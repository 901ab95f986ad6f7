import ExportReading
import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

/// The communication of a tenant in which everything that has a name has a hostile one.
struct CommunicationHostileTests {
    private static let fabrikam = MessageSample.tenant(.fabrikam)

    private static func files(_ name: String) throws -> [String: String] {
        var tenant = fabrikam
        tenant.users.displayName = column(name, tenant.users.count)
        tenant.devices.directory.displayName = column(name, tenant.devices.directory.count)
        tenant.devices.managed.deviceName = column(name, tenant.devices.managed.deviceName.count)
        return try MessageSample(.fabrikam, tenant) { settings in
            settings.tenantName = name
            settings.helpDesk.contact = name
            settings.helpDesk.hours = nil
            settings.sponsor = name
        }.files()
    }

    private static func column(_ name: String, _ count: Int) -> TextColumn {
        var column = TextColumn()
        for _ in 0..<count { column.append(name) }
        return column
    }

    private static let plain = Result { try files("Name") }

    @Test(arguments: Hostile.all) func namesChangeNothingInTheStructure(_ name: String) throws {
        let (plain, hostile) = (try Self.plain.get(), try Self.files(name))
        #expect(plain.keys.sorted() == hostile.keys.sorted())
        for (path, text) in hostile {
            let before = try #require(plain[path])
            if path.hasSuffix(".html") {
                #expect(try PageStructure.tags(of: Array(text.utf8)) == PageStructure.tags(of: Array(before.utf8)))
            } else if path.hasSuffix(".md") {
                #expect(PageStructure.shape(of: Array(text.utf8)) == PageStructure.shape(of: Array(before.utf8)), "\(path)")
            } else if path.hasSuffix(".ics") {
                #expect(
                    text.split(separator: "\r\n").filter { !$0.hasPrefix(" ") }.count == before.split(separator: "\r\n").filter { !$0.hasPrefix(" ") }.count)
            }
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "a,b\"c\nd"]) func formulasInNamesStayText(_ name: String) throws {
        let files = try Self.files(name)
        for (path, text) in files where path.hasSuffix(".csv") {
            var text = text
            let rows = text.withUTF8 { DelimitedText.rows(of: UnsafeRawBufferPointer($0)) }
            #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(path)")
            #expect(rows.dropFirst().joined().allSatisfy { !["=", "+", "-", "@"].contains($0.prefix(1)) }, "\(path)")
        }
    }
}
