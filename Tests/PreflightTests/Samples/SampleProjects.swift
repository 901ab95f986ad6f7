import ExportReading
import Preflight
import TenantModel
import TestSupport

/// The sample tenants with what their project files say, written out by hand.
enum SampleProject {
    static let names = ["Contoso", "Fabrikam", "SchoolOfFineArt", "Tailspin"]

    static func assessment(_ name: String) -> Assessment {
        let tenant = TenantText.tenant(folder: TenantText.repository + "/SampleData/" + name)
        return Assessment(DecisionMaker(tenant: tenant, settings: settings(name), asOf: TenantText.now).decide())
    }

    static func settings(_ name: String) -> ProjectSettings {
        var settings = ProjectSettings()
        settings.asOf = TenantText.now
        switch name {
        case "Contoso": contoso(&settings)
        case "Fabrikam": identity("Fabrikam", "46cff8a7-f89d-42ec-ba8f-c6c0e8c21ac5", ["fabrikam.com", "fabrikam.onmicrosoft.com"], &settings)
        case "SchoolOfFineArt":
            identity("School of Fine Art", "e01c0232-66f9-46d2-afda-2df9253a25fb", ["fineartschool.net", "fineartschool.onmicrosoft.com"], &settings)
            settings.enrollmentManagers = ["ipad.setup@fineartschool.net"]
        default: identity("Tailspin Toys", "6350fd1a-79b9-42c5-9608-4f1b0d1921fc", ["tailspintoys.com", "tailspintoys.onmicrosoft.com"], &settings)
        }
        return settings
    }

    private static func identity(_ name: String, _ id: String, _ domains: [String], _ settings: inout ProjectSettings) {
        settings.tenantName = name
        settings.tenantID = GUID(id)
        settings.domains = domains
    }

    private static func contoso(_ settings: inout ProjectSettings) {
        identity("Contoso", "041693bb-69a0-43e2-8026-3542830d5cdc", ["contoso.com", "contoso.onmicrosoft.com"], &settings)
        settings.authority = .office365
        settings.statedBy = "Tenant administration › Tenant status"
        settings.statedOn = "2026-11-17"
        settings.enablement = Timestamp(year: 2026, month: 12, day: 7)
        var targets = UserSelector()
        targets.groups = ["MDM Rollout Targets"]
        targets.departments = ["Sales", "IT"]
        settings.targets = targets
        var stay = UserSelector()
        stay.users = ["meera.mehta@contoso.com"]
        stay.groups = ["Shop Floor"]
        settings.stay = stay
        settings.licenseToGive = "EMS"
        settings.productNames = ["Microsoft 365 Empresa Premium": "SPB"]
        settings.enrollmentManagers = ["dem.enrollment@contoso.com"]
    }
}
