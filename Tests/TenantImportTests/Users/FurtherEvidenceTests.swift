import TenantModel
import Testing

@Suite struct FurtherEvidenceTests {
    @Test(arguments: [true, false]) func recordsOfARowComeInTheOrderOfAdding(_ settles: Bool) {
        var further = FurtherEvidence()
        for (number, row) in [5, 1, 5, 3, 1, 5].enumerated() { further.append(Evidence(file: 0, row: UInt32(number)), to: row) }
        if settles { further.settle() }
        #expect(further[5].map(\.row) == [0, 2, 5])
        #expect(further[1].map(\.row) == [1, 4])
        #expect(further[2].isEmpty)
        #expect(further.count == 6)
    }

    @Test func rowsWithRecordsAreTold() {
        var further = FurtherEvidence()
        for row in [3, 1, 3, 9] { further.append(Evidence(file: 0, row: 0), to: row) }
        #expect(further.isThere(count: 5) == [false, true, false, true, false])
        #expect(FurtherEvidence().isThere(count: 2) == [false, false])
    }
}
