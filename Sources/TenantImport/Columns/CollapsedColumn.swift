import ExportReading

/// What to say of a column whose values are the names of .NET types.
enum CollapsedColumn {
    static func diagnostic(field: Field, count: Int) -> Diagnostic {
        let example =
            switch field {
            case .assignedLicenses: "@{n='assignedLicenses';e={$_.AssignedLicenses.SkuId -join ';'}}"
            case .assignedPlans: "@{n='assignedPlans';e={($_.AssignedPlans | % { \"[$($_.CapabilityStatus)]$($_.ServicePlanId)\" }) -join ';'}}"
            case .targetGroups: "@{n='TargetGroups';e={$_.TargetGroups -join ';'}}"
            case .exclusionList: "@{n='ExclusionList';e={$_.ExclusionList -join ';'}}"
            case .licensedSkus: "@{n='Licenses';e={$_.Licenses.AccountSkuId -join ';'}}"
            default: "@{n='\(field.name)';e={$_.\(field.name) | ConvertTo-Json -Compress -Depth 5}}"
            }
        return Diagnostic(
            .error, code: "collapsedColumn",
            message:
                "\(count == 1 ? "A value" : "\(count) values") of \(field.name) \(count == 1 ? "is" : "are") the name of a .NET type instead of a list; taken as unknown.",
            fix: "Export again with Select-Object …, \(example), or use ConvertTo-Json -Depth 6.")
    }
}
