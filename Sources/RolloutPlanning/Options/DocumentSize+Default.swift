public import Preflight
public import TenantModel

extension DocumentSize {
    /// Devices below which documents are short unless the project file says otherwise.
    public static let shortBelow = 100

    /// What the project file says, else by the number of devices.
    public static func size(for decisions: Decisions) -> DocumentSize {
        decisions.settings.documentSize ?? (decisions.tenant.devices.count < shortBelow ? .short : .full)
    }
}
