import Foundation
import RolloutPlanning
import Testing

@testable import PlanDocuments

/// Runbooks, known issues and the other templates of the help desk, as texts.
struct GuideTests {
    private static let folders = ["runbooks/", "known-issues/", "support/"]

    private static func templates(_ folders: [String] = folders) throws -> [(name: String, text: String)] {
        let store = try TemplateStore()
        return store.names.filter { name in folders.contains { name.hasPrefix($0) } }.map { ($0, store.text(named: $0) ?? "") }
    }

    @Test func noRunbookAndNoKnownIssueIsMissing() throws {
        let names = try Self.templates().map(\.name)
        #expect(names.filter { $0.hasPrefix("runbooks/") } == (1...18).map { "runbooks/RB-\($0 < 10 ? "0" : "")\($0).md" })
        #expect(names.filter { $0.hasPrefix("known-issues/") } == KnownIssue.allCases.map { "known-issues/\($0.rawValue).md" })
    }

    @Test func everyRunbookAndKnownIssueThatIsNamedExists() throws {
        let store = try TemplateStore()
        for (name, text) in try Self.templates() {
            for match in text.matches(of: /(RB|KI)-[0-9]+/) {
                let folder = match.1 == "RB" ? "runbooks" : "known-issues"
                #expect(store.text(named: "\(folder)/\(match.0).md") != nil, "\(name): \(match.0)")
            }
        }
    }

    @Test func linksOfGuidesLeadToFilesBesideThem() throws {
        let store = try TemplateStore()
        for (name, text) in try Self.templates(["runbooks/", "known-issues/"]) {
            for match in text.matches(of: /\]\(([^)]+)\)/) {
                let folder = name.split(separator: "/")[0]
                let target = match.1.hasPrefix("../") ? String(match.1.dropFirst(3)) : "\(folder)/\(match.1)"
                #expect(store.text(named: target) != nil, "\(name): \(match.1)")
            }
        }
    }

    @Test func everyRunbookHasItsSevenParts() throws {
        let parts = ["## Purpose", "## Who", "## Before you start", "## Steps", "## Verify", "## If it fails", "## Facts"]
        for (name, text) in try Self.templates(["runbooks/"]) {
            #expect(text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init) == parts, "\(name)")
            let facts = text.split(separator: "## Facts").last ?? ""
            #expect(facts.contains("[^"), "\(name) has no source")
        }
    }

    @Test func everyKnownIssueSaysWhatPeopleSayWhyAndWhatToDo() throws {
        for (name, text) in try Self.templates(["known-issues/"]) {
            #expect(text.split(separator: "\n").filter { $0.hasPrefix("## ") } == ["## What people say", "## Cause", "## Fix"], "\(name)")
            #expect(text.contains("> “"), "\(name) quotes nobody")
            #expect(text.contains("[^"), "\(name) has no source")
        }
    }

    @Test func everyKnownIssueHasATierAndRunbooks() throws {
        let sample = try SupportSample(.fabrikam)
        for issue in sample.library.issues {
            #expect(!sample.library.tier(of: issue).isEmpty, "\(issue.id)")
            #expect(!sample.library.runbooks(of: issue).isEmpty, "\(issue.id)")
        }
    }

    /// A product carries mailbox and files: holding somebody means the service plan only.
    @Test func nobodyIsToldToTakeAProductAway() throws {
        let forbidden = /(?i)\b(remove|unassign|revoke|take|delete|withdraw)\b[^.\n]{0,40}\b(licenses?|products?|suites?)\b/
        for (name, text) in try Self.templates() {
            for match in text.matches(of: forbidden) {
                #expect(text[..<match.range.lowerBound].hasSuffix("Never ") || match.0.contains("in the product"), "\(name): \(match.0)")
            }
        }
    }

    @Test func spellingIsAmerican() throws {
        let british = [
            "licence", "enrol ", "enrols", "enrolment", "enrolled at", "colour", "behaviour", "centre", "organis", "recognis", "authoris", "synchronis",
            "programme", "cancelled", "catalog", "favour", "grey", "whilst", "judgement", "apologis",
        ]
        for (name, text) in try Self.templates() {
            for word in british { #expect(text.range(of: word, options: .caseInsensitive) == nil || word == "enrolled at", "\(name): \(word)") }
        }
    }

    @Test(arguments: ["up to 8 hours", "up to 7 days", "up to one week", "180 days", "cannot be undone", "are not migrated"])
    func factsAreNotSoftened(fact: String) throws {
        let all = try Self.templates(["runbooks/"]).map(\.text).joined().replacing("**", with: "")
        #expect(all.contains(fact))
    }

    @Test func theHelpDeskPageSaysNothingAboutLicenses() throws {
        let words = try #require(TemplateStore().text(named: "support/desk-words.txt"))
        for word in ["licens", "sku", "service plan", "entitle"] { #expect(words.range(of: word, options: .caseInsensitive) == nil, "\(word)") }
    }
}
