import Testing

@testable import PlanDocuments

/// Documents of two tenants, kept: a small one without a day, a larger one with day, people and prices.
struct RolloutGoldenTests {
    @Test func aSmallTenantsDocumentsLookAsKept() throws {
        let sample = try PlanSample(.fabrikam)
        try Golden.expect(Array(sample.markdown(sample.rollout()).utf8), isFile: "rollout-plan-Fabrikam.md")
        try Golden.expect(sample.page(sample.decision()), isFile: "decision-Fabrikam.html")
    }

    @Test func aLargerTenantsDocumentsLookAsKept() throws {
        let sample = try PlanSample.contoso()
        try Golden.expect(Array(sample.markdown(sample.rollout()).utf8), isFile: "rollout-plan-Contoso.md")
        try Golden.expect(Array(sample.markdown(sample.decision()).utf8), isFile: "decision-Contoso.md")
    }
}
