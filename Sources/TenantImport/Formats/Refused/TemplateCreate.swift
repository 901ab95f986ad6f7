extension ExportFormat {
    /// The template for creating users in Entra.
    static let templateCreate = ExportFormat(
        "template.create", title: "Entra template: bulk create users",
        subject: .refused(
            reason: "This is the form for creating users, not an export.",
            remedy: "Export the users with Users › Download users or Active users › Export users."),
        signature: Signature("initial password [passwordprofile] required"))
}
