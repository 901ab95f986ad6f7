import ExportReading
import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

/// The report of a tenant in which everything that has a name has a hostile one.
struct ReportHostileTests {
    private static let tenant = ReportSample.fabrikam.tenant

    private static let shell = Result { try PageShell(TemplateStore()) }
    private static let plain = Result {
        let document = try assessment("Name").document()
        return (
            tags: try PageStructure.tags(of: shell.get().page(document)), shape: PageStructure.shape(of: document.markdown(words: try shell.get().words))
        )
    }

    /// Fabrikam with one name for everything.
    private static func assessment(_ name: String) -> Assessment {
        var tenant = tenant
        var bytes = name
        let symbol = bytes.withUTF8 { tenant.symbols.intern(UnsafeRawBufferPointer($0)) }
        tenant.users.department = tenant.users.department.map { _ in symbol }
        tenant.users.userPrincipalName = column(name, tenant.users.count)
        tenant.users.displayName = column(name, tenant.users.count)
        tenant.devices.directory.displayName = column(name, tenant.devices.directory.count)
        tenant.devices.managed.deviceName = column(name, tenant.devices.managed.deviceName.count)
        tenant.devices.managed.serialNumber = column(name, tenant.devices.managed.serialNumber.count)
        for index in tenant.licenseSets.indices where !tenant.licenseSets[index].assignments.isEmpty {
            tenant.licenseSets[index].assignments.append(
                LicenseAssignment(product: .name(name), path: .group(name), plans: .listed([ListedPlan(id: nil, name: "INTUNE_A", status: .on)])))
            tenant.licenseSets[index].assignments.append(LicenseAssignment(product: .name(name)))
        }
        for index in tenant.inputs.indices {
            tenant.inputs[index].path = name
            tenant.inputs[index].formatTitle = name
            tenant.inputs[index].diagnostics = [Diagnostic(.warning, code: "x", message: name, line: 3)]
        }
        var settings = ReportSample.fabrikam.settings
        settings.tenantName = name
        var targets = UserSelector()
        targets.users = [name]
        settings.targets = targets
        return Assessment(DecisionMaker(tenant: tenant, settings: settings, asOf: ReportSample.asOf).decide())
    }

    private static func column(_ name: String, _ count: Int) -> TextColumn {
        var column = TextColumn()
        for _ in 0..<count { column.append(name) }
        return column
    }

    @Test(arguments: Hostile.all) func namesChangeNothingInTheStructure(_ name: String) throws {
        let document = try Self.assessment(name).document()
        let (tags, shape) = try Self.plain.get()
        #expect(try PageStructure.tags(of: Self.shell.get().page(document)) == tags)
        #expect(try PageStructure.shape(of: document.markdown(words: Self.shell.get().words)) == shape)
    }

    @Test func namesStayLiteral() throws {
        let page = try Self.assessment(Hostile.name).page()
        #expect(page.contains("&lt;img src=x onerror=1&gt; [a](javascript:1) | **b**"))
        #expect(!page.contains("<img"))
        #expect(!page.contains("href=\"javascript"))
    }
}
