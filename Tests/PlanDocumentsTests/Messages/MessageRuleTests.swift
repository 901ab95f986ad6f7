import RolloutPlanning
import TenantModel
import Testing

@testable import PlanDocuments

/// Every text that ships, for every recipient that there can be.
struct MessageRuleTests {
    /// A text of each message for each set of traits, on the day of enablement and later.
    private static let all = Result { try texts() }

    private static func texts() throws -> [(message: MessageID, text: MessageText)] {
        let source = try MessageSample.contoso.get().source()
        let date = RolloutDate.day(try #require(Day("2026-09-30")))
        return try MessageID.allCases.flatMap { message -> [(MessageID, MessageText)] in
            let template = try #require(source.languages.template(message, 0))
            var seen: Set<MessageTraits> = []
            return [0, 1, 2].flatMap { number -> [(MessageID, MessageText)] in
                let wave = source.plan.waves.first { $0.number == number }
                let send = MessageSend(message: message, wave: wave, about: date, deadline: date, days: [], recipients: 1)
                seen.removeAll()
                return (0..<MessageTraits.textCount).compactMap { bits in
                    let traits = MessageTraits(rawValue: UInt16(bits)).intersection(template.matters)
                    guard seen.insert(traits).inserted else { return nil }
                    return source.text(send, traits: traits, language: 0, date: date, number: 1, people: 1).map { (message, $0) }
                }
            }
        }
    }

    @Test func noTextBreaksARule() throws {
        for (message, text) in try Self.all.get() { #expect(text.faults.isEmpty, "\(message.rawValue) \(text.traits.rawValue)") }
    }

    @Test func noTextHasAnAddress() throws {
        for (message, text) in try Self.all.get() {
            #expect(!text.message.body.contains("://") && !text.message.body.contains("www.") && !text.message.body.contains("]("), "\(message.rawValue)")
        }
    }

    @Test func nobodyIsToldToRemoveALicense() throws {
        for (_, text) in try Self.all.get() {
            let body = text.message.body.lowercased().replacing("never remove a license", with: "")
            #expect(!body.contains("remove a license") && !body.contains("remove the license") && !body.contains("unassign"))
        }
    }

    @Test func androidIsNeverToldThatThereIsNothingToReinstall() throws {
        for (message, text) in try Self.all.get() where message != .helpDesk && text.traits.intersection(.platforms) == .android {
            #expect(!text.message.body.contains("nothing to reinstall"), "\(message.rawValue)")
        }
        let announcement = try Self.all.get().first { $0.message == .announcement && $0.text.traits.contains(.android) }
        #expect(announcement?.text.message.body.contains("your device enrolls again") == true)
    }

    @Test(arguments: [
        (MessageID.announcement, "within 8 hours"), (.dayBefore, "8 hours"), (.notSeen, "up to 7 days"), (.notSeen, "180 days"),
        (.notCompliant, "up to a week"), (.helpDesk, "up to one week"), (.userless, "never moves by itself"), (.dayOne, "push certificate"),
    ]) func factsAreNotSoftened(message: MessageID, fact: String) throws {
        let texts = try Self.all.get().filter { $0.message == message }
        #expect(texts.contains { $0.text.message.body.contains(fact) })
    }

    @Test func textsReadEasily() throws {
        for (message, text) in try Self.all.get() {
            let reading = Reading(text.message.body)
            #expect(reading.longestSentence <= 30, "\(message.rawValue): \(reading.longest)")
            #expect(reading.grade <= 8.5, "\(message.rawValue)")
        }
    }

    /// How hard a text is to read, by the formula of Flesch and Kincaid with syllables told by vowels.
    private struct Reading {
        let grade: Double
        let longestSentence: Int
        let longest: String

        init(_ body: String) {
            let plain = body.replacing("**", with: "").replacing("\\", with: "")
            let sentences = plain.split { $0.isNewline || ".?!:".contains($0) }.map { $0.split { !$0.isLetter && $0 != "'" } }.filter { $0.count > 1 }
            let words = sentences.flatMap(\.self)
            let syllables = words.reduce(0) { $0 + Self.syllables($1) }
            grade = 0.39 * Double(words.count) / Double(max(1, sentences.count)) + 11.8 * Double(syllables) / Double(max(1, words.count)) - 15.59
            let longest = sentences.max { $0.count < $1.count } ?? []
            longestSentence = longest.count
            self.longest = longest.joined(separator: " ")
        }

        private static func syllables(_ word: Substring) -> Int {
            var (count, wasVowel) = (0, false)
            for letter in word.lowercased() {
                let isVowel = "aeiouy".contains(letter)
                if isVowel, !wasVowel { count += 1 }
                wasVowel = isVowel
            }
            return max(1, word.hasSuffix("e") && count > 1 ? count - 1 : count)
        }
    }
}
