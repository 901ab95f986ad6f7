/// What users hold together, as a list of product names.
struct LicenseCombination: Sendable {
    let weight: Double
    /// Product names of the catalog.
    let products: [String]
    /// What the admin center prints when it is not the products' English names.
    var printed: String?

    init(_ weight: Double, _ products: String..., printed: String? = nil) {
        self.weight = weight
        self.products = products
        self.printed = printed
    }

    /// What the first user, the administrator, holds.
    static let administrator = 0
    /// Nothing.
    static let none = 1

    static let all = [
        LicenseCombination(3.5, "Microsoft Power Automate Free", "Microsoft 365 E5"),
        LicenseCombination(7),
        LicenseCombination(21, "Microsoft 365 Business Standard"),
        LicenseCombination(15, "Microsoft 365 Business Basic"),
        LicenseCombination(10, "Office 365 E3"),
        LicenseCombination(8, "Office 365 E1"),
        LicenseCombination(5, "Microsoft Power Automate Free", "Office 365 E3"),
        LicenseCombination(3, "Office 365 F3"),
        LicenseCombination(2.5, "Exchange Online (Plan 1)"),
        LicenseCombination(2, "Microsoft Fabric (Free)", "Microsoft 365 Apps for Business"),
        LicenseCombination(6, "Microsoft 365 E3"),
        LicenseCombination(4, "Microsoft 365 Business Premium"),
        LicenseCombination(3.5, "Enterprise Mobility + Security E3", "Office 365 E3"),
        LicenseCombination(1.5, "Office 365 E1", "Enterprise Mobility + Security E5", "Microsoft Teams Phone Standard"),
        LicenseCombination(3, "Microsoft 365 F3"),
        LicenseCombination(1.2, "Microsoft 365 F1"),
        LicenseCombination(1.5, "Microsoft 365 Business Standard", "Intune"),
        LicenseCombination(0.8, "Visio Plan 2", "Power BI Pro", "Microsoft 365 E3"),
        LicenseCombination(
            1, "Microsoft Power Automate Free", "Microsoft 365 Business Basic", printed: "Microsoft Power Automate Free+Microsoft 365 Empresa Básico"),
    ]
}
