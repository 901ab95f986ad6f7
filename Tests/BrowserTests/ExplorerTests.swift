import Foundation
import Testing

extension BrowserTests {
    /// The explorer of users and devices: plain data for Contoso, packed for the large tenant.
    struct ExplorerTests {
        /// Opens a page and waits until its explorer stands.
        static func open(_ page: ReportPage, _ state: String = "") async throws {
            let browser = try browser
            try await browser.open(page.address + (state.isEmpty ? "" : "#explorer?" + state))
            try await browser.run("while (!document.querySelector('.explorer.on')) await new Promise((done) => setTimeout(done, 10));")
        }

        /// What is in sight: the count without its commas, then the first cells of the rows.
        static func shown() async throws -> (count: String, rows: [[String]]) {
            let browser = try browser
            let count = try await browser.run("return document.querySelector('.explorer-bar output').textContent", as: String.self)
            let rows = "return [...document.querySelectorAll('.window tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))"
            return (count.replacing(",", with: ""), try await browser.run(rows, as: [[String]].self))
        }

        /// The records of a CSV file that was written beside the page, by column.
        static func records(_ page: ReportPage, _ file: String) throws -> [[String: String]] {
            let text = try String(decoding: Data(contentsOf: URL(filePath: page.file(file))), as: UTF8.self)
            var rows = text.dropFirst().split(separator: "\r\n").map(cells)
            let head = rows.removeFirst()
            return rows.map { Dictionary(zip(head, $0)) { first, _ in first } }
        }

        private static func cells(_ line: Substring) -> [String] {
            var cells = [""]
            var isQuoted = false
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted: cells.append("")
                default: cells[cells.count - 1].append(character)
                }
            }
            return cells
        }

        @Test(arguments: [ReportPage.contoso, .large]) func everyUserIsThereWithTheLedgersValues(page: ReportPage) async throws {
            try await Self.open(page)
            let ledger = try Self.records(page, "ledger.csv")
            let shown = try await Self.shown()
            #expect(shown.count == "\(ledger.count) of \(ledger.count) rows")
            let byName = Dictionary(ledger.map { ($0["userPrincipalName"] ?? "", $0) }) { first, _ in first }
            #expect(shown.rows.count > 10)
            for row in shown.rows {
                let record = try #require(byName[row[0]])
                #expect(row[1] == record["displayName"])
                #expect(row[2] == record["department"])
                let platforms = (record["platforms"] ?? "").lowercased()
                #expect(Set(row[4].lowercased().split(separator: ", ")) == Set(platforms.split(separator: "; ")))
            }
        }

        @Test(arguments: [ReportPage.contoso, .large]) func searchAndFacetsNarrowAndCount(page: ReportPage) async throws {
            let browser = try browser
            try await Self.open(page)
            let ledger = try Self.records(page, "ledger.csv")
            let department = try #require(ledger.compactMap { $0["department"] }.first { !$0.isEmpty })
            let choose = """
                const select = [...document.querySelectorAll(".explorer-facets select")][0];
                const option = [...select.options].find((option) => option.text.startsWith(\(Self.json(department)) + " ("));
                select.value = option.value;
                select.dispatchEvent(new Event("change"));
                return option.text;
                """
            let members = ledger.filter { $0["department"] == department }
            #expect(try await browser.run(choose, as: String.self).replacing(",", with: "") == "\(department) (\(members.count))")
            #expect(try await Self.shown().count.hasPrefix("\(members.count) of "))
            let word = String(members[0]["displayName"]?.split(separator: " ").first ?? "")
            let type = """
                const input = document.querySelector(".explorer-search input");
                input.value = \(Self.json(word)).toUpperCase();
                input.dispatchEvent(new Event("input"));
                await new Promise((done) => setTimeout(done, 250));
                """
            try await browser.run(type)
            let found = members.filter { record in
                ["displayName", "userPrincipalName", "department"].contains { (record[$0] ?? "").lowercased().contains(word.lowercased()) }
            }
            #expect(try await Self.shown().count.hasPrefix("\(found.count) of "))
            // The state is in the address, and the address brings the state back.
            let address = try await browser.run("return location.href", as: String.self)
            let before = try await Self.shown()
            try await browser.open(address)
            try await browser.run("while (!document.querySelector('.explorer.on')) await new Promise((done) => setTimeout(done, 10));")
            let after = try await Self.shown()
            #expect(after.count == before.count)
            #expect(after.rows == before.rows)
            try await browser.run("[...document.querySelectorAll('.explorer-bar button')][0].click()")
            #expect(try await Self.shown().count.hasPrefix("\(ledger.count) of "))
        }

        private static func json(_ text: String) -> String {
            String(decoding: (try? JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed)) ?? Data(), as: UTF8.self)
        }

        @Test(arguments: [ReportPage.contoso, .large]) func headsSort(page: ReportPage) async throws {
            let browser = try browser
            try await Self.open(page)
            for column in ["name", "department", "outcome"] {
                try await Self.open(page, "table=users&sort=\(column)")
                let rising = try await Self.shown().rows
                try await browser.run("document.querySelector('.window th[aria-sort] button').click()")
                let falling = try await Self.shown().rows
                #expect(rising != falling)
                #expect(try await browser.run("return document.querySelectorAll('.window th[aria-sort]').length", as: Int.self) == 1)
            }
        }

        @Test func onlyRowsInSightAreInThePageAndKeysReachAll() async throws {
            let browser = try browser
            try await Self.open(.large)
            let total = try Self.records(.large, "ledger.csv").count
            try await browser.run("document.querySelector('.window tbody button').focus()")
            try await browser.press(.arrowDown)
            let at = "return document.activeElement.closest('tr').ariaRowIndex"
            #expect(try await browser.run(at, as: String.self) == "3")
            try await browser.press(.end)
            #expect(try await browser.run(at, as: String.self) == "\(total + 1)")
            #expect(try await Self.shown().rows.count < 40)
            try await browser.press(.home)
            #expect(try await browser.run(at, as: String.self) == "2")
            // All of a row, and back to it.
            try await browser.press(.enter)
            #expect(try await browser.run("return document.querySelector('dialog').open", as: Bool.self))
            try await browser.run("document.querySelector('dialog').close()")
            #expect(try await browser.run(at, as: String.self) == "2")
        }

        @Test(arguments: [ReportPage.contoso, .large]) func aWaveShowsItsPeople(page: ReportPage) async throws {
            let browser = try browser
            let planned = try Self.records(page, "waves.csv").filter { $0["wave"] == "2" }
            try await Self.open(page, "table=users&wave=2")
            let shown = try await Self.shown()
            #expect(shown.count.hasPrefix("\(planned.count) of "))
            let names = Set(planned.compactMap { $0["userPrincipalName"] })
            for row in shown.rows { #expect(names.contains(row[0])) }
            // The rollout plan leads there.
            try await browser.open(page.address(of: .rollout))
            let link = try await browser.run("return document.querySelector('a[href$=\"wave=2\"]').getAttribute('href')", as: String.self)
            #expect(link == "preflight.html#explorer?table=users&wave=2")
            try await Self.open(page, "table=devices&wave=2")
            for row in try await Self.shown().rows { #expect(names.contains(row[1])) }
        }

        @Test func devicesLeadToTheirUsersAndFindingsToTheirSubjects() async throws {
            let browser = try browser
            try await Self.open(.contoso, "table=devices&sort=device")
            let devices = try Self.records(.contoso, "devices.csv")
            let shown = try await Self.shown()
            #expect(shown.count == "\(devices.count) of \(devices.count) rows")
            for row in shown.rows { #expect(devices.contains { $0["deviceName"] == row[0] && $0["userPrincipalName"] == row[1] }, "\(row)") }
            let follow = """
                const link = document.querySelector(".to-explorer");
                const card = link.closest(".finding");
                link.click();
                await new Promise((done) => setTimeout(done, 100));
                return [card.id, location.hash];
                """
            let answer = try await browser.run(follow, as: [String].self)
            #expect(answer[1].hasSuffix("rule=" + answer[0]))
            let findings = try Self.records(.contoso, "findings.csv").filter { $0["rule"] == answer[0] }
            #expect(try await Self.shown().count.hasPrefix("\(Set(findings.compactMap { $0["subject"] }).count) of "))
        }

        @Test func theDownloadHasTheRowsThatAreShown() async throws {
            let browser = try browser
            try await Self.open(.hostile)
            // What the link would save.
            let save = """
                const real = URL.createObjectURL;
                let blob;
                URL.createObjectURL = (given) => { blob = given; return real.call(URL, given); };
                HTMLAnchorElement.prototype.click = () => {};
                [...document.querySelectorAll(".explorer-bar button")].at(-1).click();
                const bytes = new Uint8Array(await blob.arrayBuffer());
                return bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? new TextDecoder().decode(bytes) : "no byte order mark";
                """
            let text = try await browser.run(save, as: String.self)
            #expect(text.hasPrefix("User,Name,Department,"))
            let lines = text.components(separatedBy: "\r\n")
            #expect(lines.count == HostileExports.names.count + HostileExports.veiled.count + 1 + 2)
            #expect(text.contains(",\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")\","))
            #expect(text.contains(",'+1+1,"))
            #expect(text.contains(",'@SUM(A1),"))
            #expect(!text.contains("\u{202E}"))
        }

        @Test func hostileNamesAreReadAsTheyAre() async throws {
            let browser = try browser
            try await Self.open(.hostile)
            let all = """
                const names = [];
                for (const row of document.querySelectorAll(".window tbody tr")) names.push(row.cells[1].textContent);
                document.querySelector(".window").scrollTop = 1e6;
                await new Promise((done) => setTimeout(done, 100));
                for (const row of document.querySelectorAll(".window tbody tr")) names.push(row.cells[1].textContent);
                return names;
                """
            let shown = Set(try await browser.run(all, as: [String].self))
            for name in HostileExports.names + HostileExports.veiled.map(\.1) { #expect(shown.contains(name), "\(name)") }
            #expect(shown.contains { HostileExports.long.hasPrefix($0) && $0.count > 100 })
            #expect(try await browser.logs().complaints == [])
        }

        @Test(arguments: [Medium.light, .dark]) func nothingIsObjectedToAnOpenedRow(medium: Medium) async throws {
            let browser = try browser
            try await Self.open(.contoso)
            try await browser.emulate(medium)
            try await browser.run("document.querySelector('.window tbody button').click()")
            let objections = try await AccessibilityTests.objections(on: medium)
            #expect(objections == [])
        }

        @Test func withoutScriptAndOnPaperTheFilesAreNamed() async throws {
            let browser = try browser
            try await Self.open(.contoso)
            let note = "return document.querySelector('.explorer-off').checkVisibility()"
            #expect(try await browser.run(note, as: Bool.self) == false)
            try await browser.emulate(.print)
            #expect(try await browser.run(note, as: Bool.self))
            #expect(try await browser.run("return document.querySelector('.explorer-parts').checkVisibility()", as: Bool.self) == false)
            #expect(
                try await browser.run("return [...document.querySelectorAll('.explorer-off a')].map((a) => a.getAttribute('href'))", as: [String].self)
                    == ["ledger.csv", "devices.csv"])
        }
    }
}
