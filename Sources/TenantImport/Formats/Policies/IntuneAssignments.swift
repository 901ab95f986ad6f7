import TenantModel

extension ExportFormat {
    /// Assignments of policies in files of their own, as IntuneBackupAndRestore and Graph `…/assignments` write them.
    static let intuneAssignments = ExportFormat(
        "intune.assignments", title: "Assignments of Intune policies: IntuneBackupAndRestore, Graph …/assignments", subject: .intuneAssignments,
        signature: Signature(rating: PolicyContent.isAssignments), columns: [(.policyID, ["sourceid", "id"]), (.assignmentTarget, ["target", "assignments"])])
}
