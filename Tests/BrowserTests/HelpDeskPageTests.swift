import Foundation
import Testing

extension BrowserTests {
    /// `helpdesk.html`: who is calling, what happens to them, what to say.
    struct HelpDeskPageTests {
        /// What the page shows for what somebody typed.
        private struct Answer {
            /// The line below the field.
            let state: String
            /// The names in the list, when there are several.
            let hits: [String]
            /// The head and the lines of the card, when there is one.
            let card: [String]
        }

        private static func open(_ page: ReportPage, _ state: String = "") async throws {
            let browser = try browser
            try await browser.open(page.address(of: .helpDesk) + state)
            try await browser.run("while (!document.querySelector('.desk-search')) await new Promise((done) => setTimeout(done, 10));")
        }

        private static func type(_ text: String) async throws -> Answer {
            let browser = try browser
            try await browser.run("const input = document.querySelector('.desk input'); input.value = \(json(text)); input.dispatchEvent(new Event('input'));")
            return try await answer()
        }

        private static func answer() async throws -> Answer {
            let browser = try browser
            let state = try await browser.run("return document.querySelector('.desk-state').textContent", as: String.self)
            let hits = try await browser.run("return [...document.querySelectorAll('.desk-hits strong')].map((hit) => hit.textContent)", as: [String].self)
            let card = """
                const card = document.querySelector(".desk-card");
                return card ? [...card.querySelectorAll("h2, .desk-upn, .desk-say, dt, dd, th, td")].map((part) => part.textContent) : [];
                """
            return Answer(state: state, hits: hits, card: try await browser.run(card, as: [String].self))
        }

        private static func json(_ text: String) -> String {
            String(decoding: (try? JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed)) ?? Data(), as: UTF8.self)
        }

        @Test(arguments: [ReportPage.contoso, .large]) func aSignInNameFindsItsPerson(page: ReportPage) async throws {
            try await Self.open(page)
            let planned = try ExplorerTests.records(page, "waves.csv").filter { $0["wave"]?.isEmpty == false }
            let person = try #require(planned.first)
            let answer = try await Self.type((person["userPrincipalName"] ?? "").uppercased())
            #expect(answer.hits == [])
            #expect(answer.card.contains(person["userPrincipalName"] ?? ""))
            let wave = try #require(answer.card.firstIndex(of: "Wave"))
            #expect(answer.card[wave + 1] == person["wave"])
            #expect(answer.card.contains { $0.hasPrefix("What to say") && $0.count > 40 })
        }

        @Test func aNameFindsEverybodyWhoHasItAndAChoiceShowsOne() async throws {
            let browser = try browser
            try await Self.open(.contoso)
            let ledger = try ExplorerTests.records(.contoso, "ledger.csv")
            // A first name that several people have.
            let names = ledger.compactMap { $0["displayName"]?.split(separator: " ").first.map(String.init) }
            let common = try #require(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 && $0.key.count > 3 }.keys.min())
            let answer = try await Self.type(common.lowercased())
            #expect(answer.card == [])
            #expect(answer.hits.count > 1)
            #expect(answer.state.hasPrefix("\(answer.hits.count) of "))
            try await browser.run("document.querySelector('.desk-hits button').click()")
            #expect(try await Self.answer().card.first == answer.hits[0])
            try await browser.run("document.querySelector('.desk-back').click()")
            #expect(try await Self.answer().hits == answer.hits)
        }

        @Test func aSerialNumberFindsItsOwner() async throws {
            try await Self.open(.contoso)
            let devices = try ExplorerTests.records(.contoso, "devices.csv")
            let device = try #require(devices.first { ($0["serialNumber"] ?? "").count > 5 && !($0["userPrincipalName"] ?? "").isEmpty })
            let answer = try await Self.type(device["serialNumber"] ?? "")
            #expect(answer.card.contains(device["userPrincipalName"] ?? ""))
            #expect(answer.card.contains(device["serialNumber"] ?? ""))
        }

        @Test func aDeviceWithoutAUserSaysThatItNeverMoves() async throws {
            try await Self.open(.contoso)
            let devices = try ExplorerTests.records(.contoso, "userless-devices.csv")
            let device = try #require(devices.first { ($0["serialNumber"] ?? "").count > 5 })
            let answer = try await Self.type(device["serialNumber"] ?? "")
            #expect(answer.card.contains("No user"))
            #expect(answer.card.contains { $0.contains("never moves by itself") })
        }

        @Test(arguments: ["nobody at all", "xqzzyw", "((", "%", "\\", "a".padding(toLength: 10_000, withPad: "a", startingAt: 0)])
        func nobodyIsSaidInWords(text: String) async throws {
            try await Self.open(.contoso)
            let answer = try await Self.type(text)
            if text.count > 1 { #expect(answer.state.hasPrefix("Nobody found")) }
            #expect(answer.card == [])
            #expect(answer.hits == [])
        }

        @Test func aLinkBringsThePersonBack() async throws {
            let browser = try browser
            try await Self.open(.contoso)
            let planned = try ExplorerTests.records(.contoso, "waves.csv")
            _ = try await Self.type(planned[0]["userPrincipalName"] ?? "")
            let hash = try await browser.run("return location.hash", as: String.self)
            try await Self.open(.contoso, hash)
            #expect(try await Self.answer().card.contains(planned[0]["userPrincipalName"] ?? ""))
        }

        @Test func namesAreReadAsTheyAre() async throws {
            let browser = try browser
            try await Self.open(.hostile)
            for (index, name) in (HostileExports.names + HostileExports.veiled.map(\.1)).enumerated() {
                let answer = try await Self.type("user\(1000 + index)@hostile.example")
                #expect(answer.card.first == name, "\(name)")
            }
            let long = try await Self.type("user\(1000 + HostileExports.names.count + HostileExports.veiled.count)@hostile.example")
            #expect(long.card.first == HostileExports.long)
            #expect(try await browser.run("return document.documentElement.scrollWidth <= innerWidth", as: Bool.self))
            // What a name looks like may be typed, too.
            for name in HostileExports.names where name.count > 1 {
                let answer = try await Self.type(name)
                #expect(answer.hits.contains(name) || answer.card.first == name, "\(name)")
            }
            let owned = """
                const made = document.querySelectorAll("img, iframe, [onerror], [onfocus], [onmouseover], [autofocus], a[href^='javascript']");
                return document.title === "owned" || made.length > 0;
                """
            #expect(try await browser.run(owned, as: Bool.self) == false)
            #expect(try await browser.logs().complaints == [])
        }

        @Test func nothingOfLicensesIsShown() async throws {
            try await Self.open(.contoso)
            let licensed = try ExplorerTests.records(.contoso, "ledger.csv").filter { $0["licensePath"]?.isEmpty == false }
            for person in licensed.prefix(40) {
                let card = try await Self.type(person["userPrincipalName"] ?? "").card.joined(separator: "\n").lowercased()
                #expect(!card.isEmpty)
                for word in ["license", "sku", "service plan", "entitle", "assigned"] { #expect(!card.contains(word), "\(word) in \(card)") }
            }
        }

        @Test(arguments: [Medium.light, .dark]) func nothingIsObjectedToACardAndToAnOpenedGuide(medium: Medium) async throws {
            let browser = try browser
            try await Self.open(.contoso)
            try await browser.emulate(medium)
            let planned = try ExplorerTests.records(.contoso, "waves.csv")
            _ = try await Self.type(planned[0]["userPrincipalName"] ?? "")
            try await browser.run("for (const part of document.querySelectorAll('.guide')) part.open = true")
            let objections = try await AccessibilityTests.objections(on: medium)
            #expect(objections == [])
        }
    }
}
