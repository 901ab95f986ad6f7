import ExportReading
import Foundation
import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

/// The explorer's data as it stands in a page; what the page makes of it is tested in a browser.
struct ExplorerDataTests {
    private static func table(rows: Int, name: String) -> ExplorerTable {
        ExplorerTable(
            id: "users", title: "Users", rows: rows, sort: "user",
            columns: [
                ExplorerColumn(id: "user", title: "User", content: .text { row, arena in for byte in "\(name)\(row)".utf8 { arena.append(byte) } }),
                ExplorerColumn(id: "count", title: "Count", content: .number { UInt32($0) }),
            ])
    }

    @Test(arguments: Hostile.all) func noNameEndsTheElementOfTheData(_ name: String) throws {
        let text = String(decoding: ExplorerData.elements([Self.table(rows: 2, name: name)]), as: UTF8.self)
        #expect(text.hasPrefix("<script type=\"application/json\" id=\"explorer-data\">"))
        #expect(text.count { $0 == "<" } == 2)
        let json = text.dropFirst(51).prefix { $0 != "<" }
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }

    @Test func manyRowsArePacked() throws {
        let text = String(decoding: ExplorerData.elements([Self.table(rows: ExplorerData.packedRows, name: "ada.lovelace")]), as: UTF8.self)
        #expect(text.contains("\"id\":\"count\",\"kind\":\"number\",\"title\":\"Count\",\"planes\":2"))
        let start = try #require(text.range(of: "id=\"explorer-bytes\">"))
        let packed = try #require(Data(base64Encoded: String(text[start.upperBound...].prefix { $0 != "<" })))
        // The mark of a zlib stream.
        #expect(packed[0] == 0x78)
        #expect(packed.count < ExplorerData.packedRows * 3)
    }

    @Test func wordsAndSetsAreThoseThatOccur() {
        let keys = [2, 0, 2, 3]
        let choices = ExplorerChoices(rows: 4, keys: 9) {
            keys[$0]
        } words: { key in
            key == 3 ? ["b", "a"] : key == 2 ? ["a"] : []
        }
        #expect(choices.words == ["a", "b"])
        #expect((0..<4).map { choices.sets[Int(choices.set($0))].map { choices.words[$0] } } == [["a"], [], ["a"], ["b", "a"]])
    }

    @Test func namesAreInOrderWhateverTheirCase() {
        var names = TextColumn()
        for name in ["bob@contoso.com", "Ada.Lovelace@contoso.com", "ada.lovelace@a.com", "", "ADA", "bob@contoso.com"] { names.append(name) }
        #expect(NameOrder.sorted([0, 1, 2, 3, 4, 5], by: names) == [3, 4, 2, 1, 0, 5])
    }

    @Test(arguments: 0..<9) func base64IsThatOfTheStandard(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 97 + 5) }
        var text: [UInt8] = []
        Base64.append(bytes, to: &text)
        #expect(String(decoding: text, as: UTF8.self) == Data(bytes).base64EncodedString())
    }

    @Test func aboveALimitThereAreThoseWhoMoveOrCannotBeTold() {
        let decisions = ReportSample.fabrikam.assessment.decisions
        let all = ExplorerRows(decisions)
        #expect(!all.isCut)
        #expect(all.users.count == decisions.tenant.users.count)
        #expect(all.devices.count == decisions.tenant.devices.count)
        let some = ExplorerRows(decisions, all: 5)
        #expect(some.isCut)
        let outcomes = Set(some.users.map { decisions.userOutcome[Int($0)] })
        #expect(outcomes.isSubset(of: [.switchesAtEnablement, .switchesWithLicense, .cannotTell]))
        #expect(some.users.count < all.users.count)
        // Devices stand in the order of their users.
        let places = all.devices.map { device in decisions.decidingUser[Int(device)].user.map { all.placeOfUser[$0.row] } ?? 0 }
        #expect(places == places.sorted())
    }
}
