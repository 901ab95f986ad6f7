/// The sheets of a workbook by what stands on their tabs, in their order.
enum SheetName: String, Sendable, CaseIterable {
    case readMe = "read me"
    case ledger
    case waves
    case findings
    case actionPlan = "action plan"
    case licenses
    case userlessDevices = "userless devices"
    case policyGaps = "policy gaps"
}
