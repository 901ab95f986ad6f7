import CLibZ
import Foundation
import Preflight
import RolloutPlanning
import TenantModel
import Testing

@testable import PlanDocuments

struct HelpDeskTests {
    private func data(_ page: String) throws -> [String: Any] {
        let block = try #require(page.split(separator: "id=\"desk-data\">").last?.split(separator: "</script>").first)
        return try #require(try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
    }

    @Test func everybodyOfASmallTenantIsInThePage() throws {
        let sample = try SupportSample(.contoso, enablement: "2026-12-08")
        let page = try #require(try sample.files()["helpdesk.html"])
        let data = try data(page)
        let users = try #require(data["users"] as? [String: [Any]])
        let devices = try #require(data["devices"] as? [String: [Any]])
        let count = sample.values.decisions.tenant.users.count
        for (name, column) in users { #expect(column.count == count, "\(name)") }
        #expect(Set(devices.values.map(\.count)).count == 1)
        #expect((users["upn"] as? [String])?.contains("amara.whitlock@contoso.com") == true)
    }

    @Test func thePageRunsNothingButItsOwnScript() throws {
        let page = try #require(try SupportSample(.fabrikam).files()["helpdesk.html"])
        #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
        #expect(page.matches(of: /<script/).count == 2)
        #expect(!page.contains("http-equiv=\"refresh\""))
        #expect(page.contains("This page searches inside your browser"))
        #expect(page.utf8.count < 150_000)
    }

    @Test func guidesInThePageLinkToEachOther() throws {
        let page = try #require(try SupportSample(.fabrikam).files()["helpdesk.html"])
        #expect(page.contains("href=\"#rb-05\""))
        #expect(page.contains("id=\"rb-05\""))
        #expect(!page.contains("../runbooks/"))
        for match in page.matches(of: /href="#((?:rb|ki)-[0-9]+)"/) { #expect(page.contains("id=\"\(match.1)\""), "\(match.1)") }
    }

    @Test(arguments: ["</script><script>alert(1)</script>", "<!--<script>", "a\u{202E}b", "\u{0000}\u{1F}", "\"\\", "😀", "line\nbreak\u{2028}end"])
    func namesStayText(name: String) throws {
        var json = ColumnJSON()
        json.object { $0.texts("names", [name]) }
        let element = String(decoding: PageData(id: "x", json: json.bytes, rows: 1).element, as: UTF8.self)
        #expect(element.matches(of: /<\//).count == 1)
        #expect(!element.contains("<!--"))
        let inner = try #require(element.split(separator: ">", maxSplits: 1).last).dropLast("</script>\n".count)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(inner.utf8)) as? [String: [String]])
        let shown = String(String.UnicodeScalarView(name.unicodeScalars.map { $0.isLineEnd ? " " : $0.visible }))
        #expect(read["names"] == [shown])
    }

    @Test func manyRowsArePacked() throws {
        var json = ColumnJSON()
        json.object { $0.texts("names", (0..<5_000).map { "user\($0)@contoso.com" }) }
        let element = String(decoding: PageData(id: "x", json: json.bytes, rows: 5_000).element, as: UTF8.self)
        #expect(element.utf8.count < json.bytes.count / 2)
        let inner = try #require(element.split(separator: ">", maxSplits: 1).last).dropLast("</script>\n".count)
        let packed = try #require(Data(base64Encoded: String(inner)))
        #expect(try inflated(Array(packed), count: json.bytes.count) == json.bytes)
    }

    @Test(arguments: 0...10) func base64IsThatOfFoundation(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 200) }
        #expect(String(decoding: Base64.encoded(bytes), as: UTF8.self) == Data(bytes).base64EncodedString())
    }

    @Test func ofALargeTenantOnlyThoseInWavesAreInThePage() throws {
        let values = try SupportSample(.contoso, enablement: "2026-12-08").values
        let waves = HelpDeskRows(values, everybodyBelow: 1)
        #expect(waves.scope == .waves)
        #expect(waves.users.count == values.plan.planned)
        let few = HelpDeskRows(values, everybodyBelow: 1, most: 3)
        #expect(few.scope == .firstWaves)
        #expect(few.users.count == 3)
        #expect(few.devices.allSatisfy { $0.user < 3 })
    }

    @Test func situationsDoNotContradictThePlan() throws {
        let plan = try SupportSample(.contoso, enablement: "2026-12-08").values.plan
        for wave in plan.waves {
            for user in wave.users { #expect(UserSituation(user, plan) == (wave.number == 0 ? .movesAtEnablement : .movesInWave)) }
        }
    }

    private func inflated(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
        var stream = z_stream()
        #expect(inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
        defer { inflateEnd(&stream) }
        var (input, output) = (bytes, [UInt8](repeating: 0, count: count + 1))
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        #expect(result == Z_STREAM_END)
        return Array(output.prefix(Int(stream.total_out)))
    }
}
