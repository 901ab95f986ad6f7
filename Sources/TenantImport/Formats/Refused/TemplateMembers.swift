extension ExportFormat {
    /// The template for adding group members: a form to fill in, not an export.
    static let templateMembers = ExportFormat(
        "template.members", title: "Entra template: import group members",
        subject: .refused(
            reason: "This is the form for importing group members, not an export.",
            remedy:
                "Export the members with Groups › Members › Download members; name this list in coexist.yaml under targets: files if it says who is to move."),
        signature: Signature(oneOf: [["member object id or user principal name [memberobjectidorupn] required", "objectid"]], atMost: 1))
}
