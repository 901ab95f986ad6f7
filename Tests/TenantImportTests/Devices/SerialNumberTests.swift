import TenantModel
import Testing

@Suite struct SerialNumberTests {
    @Test(arguments: ["DMPX1 A", "dmpx1 a", "DMP.X1 A.", "  DMPX1  A\t", "d.m.p.x.1 . a"]) func spellingsOfOneNumberHaveOneKeyAndOneHash(_ spelling: String) {
        #expect(Array(spelling.utf8).withUnsafeBytes { SerialNumber.key($0) } == "DMPX1 A")
        #expect(Array(spelling.utf8).withUnsafeBytes { SerialNumber.hash($0) } == Array("DMPX1 A".utf8).withUnsafeBytes { SerialNumber.hash($0) })
    }

    @Test(arguments: ["", " ", "0", "none", "N/A", "To be filled by O.E.M.", " System  Serial Number "]) func placeholdersHaveNoKey(_ text: String) {
        #expect(Array(text.utf8).withUnsafeBytes { SerialNumber.key($0) } == nil)
    }
}
