/// A product of the palette, copied from the published SKU list by hand.
struct GeneratedProduct {
    let name: String
    let partNumber: String
    let id: String
    /// Deciding plans inside; a device-only product has one too.
    let decidingPlans: [String]
    var isDeviceOnly = false
    /// Whether the published list has it.
    var isPublished = true

    static let intunePlan = "c1ec4a95-1f05-45b3-a911-aa3fa01094f5"
    static let educationPlan = "da24caf9-af8e-485c-b7c8-e73336da2693"
    static let smallBusinessPlan = "8e9ff0ff-aa7a-4b20-83c1-2f636b600ac2"
    static let basicMobilityPlan = "882e1d05-acd1-4ccb-8708-6ee03664b117"
    static let planTwo = "d9923fe3-a2de-4d29-a5be-e3e83bb786be"
    /// The plans that entitle to Intune.
    static let deciding = [
        intunePlan, educationPlan, smallBusinessPlan, "3e170737-c728-4eae-bbb9-3f3360f7184c", "d216f254-796f-4dab-bbfa-710686e646b9",
    ]

    static let published = [
        GeneratedProduct(
            name: "Enterprise Mobility + Security E3", partNumber: "EMS", id: "efccb6f7-5641-4e0e-bd10-b4976e1bf68e", decidingPlans: [intunePlan]),
        GeneratedProduct(name: "Microsoft 365 E3", partNumber: "SPE_E3", id: "05e9a617-0261-4cee-bb44-138d3ef5d965", decidingPlans: [intunePlan]),
        GeneratedProduct(
            name: "Microsoft 365 Business Premium", partNumber: "SPB", id: "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46",
            decidingPlans: [intunePlan, smallBusinessPlan]),
        GeneratedProduct(
            name: "Intune for Education", partNumber: "INTUNE_EDU", id: "d9d89b70-a645-4c24-b041-8d3cb1884ec7",
            decidingPlans: [intunePlan, educationPlan]),
        GeneratedProduct(name: "Office 365 E3", partNumber: "ENTERPRISEPACK", id: "6fd2c87f-b296-42f0-b197-1e91e994b900", decidingPlans: []),
        GeneratedProduct(
            name: "Microsoft 365 Business Basic", partNumber: "O365_BUSINESS_ESSENTIALS", id: "3b555118-da6a-4418-894f-7df1e2096870",
            decidingPlans: []),
        GeneratedProduct(
            name: "Microsoft 365 E3 Extra Features", partNumber: "Microsoft_365_E3_Extra_Features", id: "f5b15d67-b99e-406b-90f1-308452f94de6",
            decidingPlans: []),
        GeneratedProduct(
            name: "Microsoft 365 F5 Security + Compliance Add-on", partNumber: "SPE_F5_SECCOMP", id: "32b47245-eb31-44fc-b945-a8b1576c439f",
            decidingPlans: []),
        GeneratedProduct(
            name: "Microsoft Intune Suite", partNumber: "Microsoft_Intune_Suite", id: "a929cd4d-8672-47c9-8664-159c1f322ba8", decidingPlans: []),
        GeneratedProduct(
            name: "Microsoft Intune Device", partNumber: "INTUNE_A_D", id: "2b317a4a-77a6-4188-9437-b68a77b4e2c6", decidingPlans: [intunePlan],
            isDeviceOnly: true),
    ]

    /// Products that no list has: only the tenant's own list or `productNames:` can tell what they are.
    static let unpublished = [
        GeneratedProduct(
            name: "Contoso Werkzeugkasten", partNumber: "CONTOSO_TOOLS", id: "0aa00aa0-1111-4222-8333-0123456789ab", decidingPlans: [intunePlan],
            isPublished: false),
        GeneratedProduct(
            name: "Aplicaciones de prueba", partNumber: "CONTOSO_TRIAL", id: "0bb00bb0-1111-4222-8333-0123456789ab", decidingPlans: [],
            isPublished: false),
    ]
}
