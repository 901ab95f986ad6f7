import Testing

@testable import PlanDocuments

struct FileNameTests {
    @Test(arguments: [
        ("Sales", "Sales"), ("Sales & Marketing (EMEA)", "Sales & Marketing (EMEA)"), ("Zürich", "Zürich"), ("営業部", "営業部"), ("a/b\\c", "a_b_c"),
        ("..", "group"), ("", "group"), ("   ", "group"), ("///", "group"), (".hidden", "hidden"), ("ends. ", "ends"), ("-rf", "rf"), ("~x", "x"),
        ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("com1", "_com1"), ("COMMON", "COMMON"), ("a\u{202E}b", "a_b"), ("a\nb\u{1B}[1m", "a_b_[1m"),
        ("a:b*c?d\"e<f>g|h%i'j", "a_b_c_d_e_f_g_h_i_j"), ("zero\u{200B}width", "zero_width"),
    ]) func namesBecomeFileNames(_ name: String, _ file: String) { #expect(FileNames.safe(name) == file) }

    @Test(arguments: ["x", "ü", "👩‍👩‍👧", "営"]) func aNameOfTenThousandCharactersIsCut(_ character: String) {
        let name = FileNames.safe(String(repeating: character, count: 10_000))
        #expect(name.utf8.count <= 120 && name.utf8.count > 100)
    }

    @Test func equalNamesGetANumber() {
        var names = FileNames()
        #expect(
            ["Sales", "sales", "SALES", "a/b", "a_b", "Sales-2"].map { names.name(for: $0) } == ["Sales", "sales-2", "SALES-3", "a_b", "a_b-2", "Sales-2-2"])
    }
}
