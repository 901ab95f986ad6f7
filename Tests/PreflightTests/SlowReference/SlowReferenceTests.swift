import Testing

@Suite("The product decides as the slow reference does")
struct SlowReferenceTests {
    @Test("They agree on every user, device and tenant", arguments: 0..<150)
    func agree(seed: Int) throws {
        let comparison = try SlowComparison(GeneratedTenant(seed: UInt64(seed)))
        for disagreement in comparison.disagreements.prefix(3) { Issue.record("\(disagreement)") }
    }
}
