import Testing

/// A text with one mistake, and what has to be said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    let message: String
    let fix: String

    init(_ text: String, _ place: String, _ message: String, _ fix: String) {
        self.text = text
        self.place = place
        self.message = message
        self.fix = fix
    }

    var testDescription: String { text }

    /// Reads the text and compares the one problem with the expected one.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(ProjectText.problems(text) == ["coexist.yaml:\(place): \(message). \(fix)"], sourceLocation: sourceLocation)
    }
}
