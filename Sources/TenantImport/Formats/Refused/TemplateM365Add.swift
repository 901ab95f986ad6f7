extension ExportFormat {
    /// The template for adding several users in the Microsoft 365 admin center.
    static let templateM365Add = ExportFormat(
        "template.m365add", title: "Microsoft 365 template: add multiple users",
        subject: .refused(
            reason: "This is the form for adding several users, not an export.", remedy: "Export the users with Users › Active users › Export users."),
        signature: Signature("alternate email address", "office number", oneOf: [["user name", "username"]]))
}
