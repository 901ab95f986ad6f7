import Testing

@testable import PlanDocuments

/// What the rules of good messages object to.
struct MessageFaultTests {
    private func faults(_ subject: String, _ body: String) -> [MessageFault] {
        MessageFault.all(in: RenderedMessage(subject: subject, body: body), date: "Dec 7, 2026")
    }

    @Test func aShortDatedTextIsFine() { #expect(faults("On Dec 7, 2026", "Hello\n\n- **one** thing").isEmpty) }

    @Test func aBodyHasAtMostOneHundredFiftyWords() {
        #expect(faults("Dec 7, 2026", Array(repeating: "word", count: 150).joined(separator: " ")).isEmpty)
        #expect(faults("Dec 7, 2026", "- ** 1. " + Array(repeating: "word", count: 151).joined(separator: " ")) == [.longBody(words: 151)])
    }

    @Test func aSubjectIsShortAndDated() {
        #expect(faults("Dec 7, 2026" + String(repeating: "x", count: 50), "a") == [.longSubject(characters: 61)])
        #expect(faults("Soon", "a") == [.noDate])
    }

    @Test(arguments: [
        "https://login.microsoftonline.com/x", "[here](https://contoso.com/login)", "aka.ms/mfasetup", "Go to myapps.microsoft.com now",
        "https://x.example/SignIn",
        "<https://account.microsoft.com>",
    ]) func aSignInPageIsNamed(link: String) {
        #expect(faults("Dec 7, 2026", "See \(link)").contains { if case .signInLink = $0 { true } else { false } })
    }

    @Test(arguments: ["https://intranet.contoso.com/move", "the sign-in prompt is expected", "Type your password", "www.contoso.com/help"])
    func otherWordsAreNot(text: String) { #expect(faults("Dec 7, 2026", text).isEmpty) }

    @Test(arguments: [
        ("Ada Lindqvist", "Ada"), ("Lindqvist, Ada", "Ada"), ("Lindqvist, Ada (Partner)", "Ada"), ("Ada", "Ada"), ("", ""), ("  ", ""), ("Lindqvist,", ""),
        ("Zoë Ng", "Zoë"), ("Ada (Partner)", "Ada"), ("Dr. Zofia Nowak", "Dr. Zofia Nowak"), ("Dr. Nowak", "Dr. Nowak"),
        ("SALAZAR Begoña", "SALAZAR Begoña"), ("Mary Ann Smith", "Mary Ann Smith"), ("Smith, Mary Ann", "Mary Ann"), ("林 建宏", "林 建宏"),
        ("Lý Đức", "Lý Đức"), ("Ольга Лебедева", "Ольга Лебедева"), ("=cmd|x y", ""), ("-2+3", ""), ("a\u{202E}b c", ""), ("a\u{1B}[31m b", ""),
        (String(repeating: "x", count: 10_000), ""),
    ]) func firstNamesComeFromDisplayNames(name: String, first: String) {
        var name = name
        #expect(name.withUTF8 { String(decoding: FirstName.bytes(of: UnsafeRawBufferPointer($0)), as: UTF8.self) } == first)
    }
}
