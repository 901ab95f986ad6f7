/// What is wrong with a message that is ready: too long, without a day, or a lesson in phishing.
enum MessageFault: Hashable, Sendable {
    case longBody(words: Int)
    case longSubject(characters: Int)
    case noDate
    case signInLink(String)

    static let mostWords = 150
    static let mostCharacters = 60

    /// All faults of a message; `date` is the day as the message has it.
    static func all(in message: RenderedMessage, date: String) -> [MessageFault] {
        var faults: [MessageFault] = []
        let words = wordCount(message.body)
        if words > mostWords { faults.append(.longBody(words: words)) }
        if message.subject.count > mostCharacters { faults.append(.longSubject(characters: message.subject.count)) }
        if !message.subject.contains(date) { faults.append(.noDate) }
        return faults + links(in: message.subject + "\n" + message.body).filter(isSignIn).map { .signInLink($0) }
    }

    /// The words of a text, signs of lists and emphasis left out.
    static func wordCount(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } && !isListNumber($0) }
    }

    private static func isListNumber(_ word: Substring) -> Bool { word.last == "." && word.dropLast().allSatisfy { $0.isASCII && $0.isNumber } }

    /// What people would take for an address.
    private static func links(in text: String) -> [String] {
        text.split { $0.isWhitespace || "()<>[]\"".contains($0) }.filter(mayBeLink).map { String($0).lowercased().replacing("\\", with: "") }
            .filter { $0.contains("://") || $0.hasPrefix("www.") || signInPages.contains(where: $0.contains) }
    }

    /// Whether a word has what every address has, a dot or a colon inside: nearly all words are out by that, and looking for pages in them is slow.
    private static func mayBeLink(_ word: Substring) -> Bool {
        word.utf8.dropLast().contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
    }

    private static func isSignIn(_ link: String) -> Bool { signInPages.contains { link.contains($0) } || signInWords.contains { link.contains($0) } }

    private static let signInPages = [
        "login.microsoftonline", "login.live", "login.windows", "account.microsoft", "myaccount.", "mysignins.", "myapps.", "portal.office",
        "portal.azure", "portal.manage.microsoft", "aka.ms", "office.com/login", "microsoft.com/devicelogin", "appleid.apple", "accounts.google",
    ]
    private static let signInWords = ["login", "signin", "sign-in", "logon", "password", "oauth", "auth/"]
}
