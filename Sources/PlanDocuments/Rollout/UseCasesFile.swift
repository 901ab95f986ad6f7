import RolloutPlanning
import TenantModel

/// `use-cases.csv`: one row per use case and platform.
enum UseCasesFile {
    static let path = "use-cases.csv"
    static let columns = [
        "useCase", "subUseCase", "groups", "ownership", "platform", "users", "devices", "usersWithGap", "usersOpen", "apps", "profiles", "derived",
    ]

    static func file(_ table: UseCaseTable) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        for leaf in table.leaves {
            writer.cell(leaf.useCase)
            writer.cell(leaf.subUseCase)
            writer.cell(leaf.groups.joined(separator: "; "))
            writer.cell(leaf.ownership?.name ?? "")
            writer.cell(leaf.platform?.name ?? "")
            for count in [leaf.users, leaf.devices, leaf.gaps, leaf.open] { writer.cell(count) }
            writer.cell(leaf.apps.joined(separator: "; "))
            writer.cell(leaf.profiles.joined(separator: "; "))
            writer.cell(table.isDerived ? "true" : "false")
            writer.endRow()
        }
        return OutputFile(path, bytes: writer.bytes)
    }
}
