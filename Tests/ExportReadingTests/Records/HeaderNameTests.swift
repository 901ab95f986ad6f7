import Testing

@testable import ExportReading

@Suite("Names of columns")
struct HeaderNameTests {
    @Test(
        "compare by what they say",
        arguments: [
            ("UserPrincipalName", "userprincipalname"), ("  User principal\tname ", "user principal name"), ("\"Object Id\"", "object id"),
            ("\u{FEFF}Display  name", "display name"), ("Last check-in", "last check-in"), ("GRÖẞE", "größe"), ("", ""), (" \u{A0} ", ""),
            ("joinType (trustType)", "jointype (trusttype)"),
        ])
    func normalized(name: String, expected: String) { #expect(HeaderName.normalize(name) == expected) }
}
