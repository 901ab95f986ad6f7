import TestSupport

/// Exports of a tenant whose people choose names to see what happens.
enum HostileExports {
    /// The names. What is not seen as it is stands beside it as the page shows it.
    static let names = [
        "<script>document.title='owned'</script>", "<img src=x onerror=\"document.title='owned'\">", "</script><script>document.title='owned'</script>",
        "</style></title><b>bold</b>", "<!-- component: tiles -->", "[link](javascript:document.title='owned')", "**strong** _em_ `code` | cell |",
        "# heading", "> quote", "{{tenant}} {{{raw}}} {{#each}}", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1+1", "-2+3", "@SUM(A1)",
        "שלום עולם", "مرحبا بالعالم", "👩‍👩‍👧‍👦🏳️‍🌈 Family", "' onmouseover='x", "\" autofocus onfocus=\"document.title='owned'", "&lt;b&gt; &amp; &#60;",
        "https://evil.example/x", "\\u003cscript\\u003e", "__proto__", "constructor", "]]>", "$&$1$`",
    ]

    /// Names that are shown in another way than they are written: what could hide or turn text around is made visible.
    static let veiled = [("right\u{202E}gnp.exe", "right\u{FFFD}gnp.exe"), ("bell\u{7}\u{1B}[31m", "bell\u{FFFD}\u{FFFD}[31m")]

    /// One name as long as no name is.
    static let long = String(repeating: "Wolfeschlegelsteinhausenbergerdorff", count: 286)

    static func write(into folder: TemporaryFolder) throws {
        let all = names + veiled.map(\.0) + [long]
        var users = "Display name,User principal name,Object Id,Block credential,Licenses,Department\r\n"
        var devices = "displayName,accountEnabled,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,"
        devices += "mdmDisplayName,isCompliant,registrationTime,approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType,systemLabels,model\r\n"
        for (index, name) in all.enumerated() {
            let digits = String(1000 + index)
            let upn = "user\(digits)@hostile.example"
            let id = "0000\(digits)-0000-4000-8000-00000000\(digits)"
            let license = index.isMultiple(of: 3) ? name : index.isMultiple(of: 2) ? "Microsoft 365 Business Premium" : "Office 365 E1"
            users += [name, upn, id, "False", license, name].map(cell).joined(separator: ",") + "\r\n"
            for copy in ["1", "2"] {
                let device = "\(copy)000\(digits)-1111-4000-8000-00000000\(digits)"
                let mdm = index.isMultiple(of: 5) ? "" : "Office 365 Mobile"
                let row = [
                    name, "True", "iOS", "26.1", "Microsoft Entra registered", id, upn, mdm, "True", "2025-08-16T14:12:51Z", "2026-11-1\(copy)T16:10:55Z",
                    device, "True", device, "RegisteredDevice", "", name,
                ]
                devices += row.map(cell).joined(separator: ",") + "\r\n"
            }
        }
        try folder.write(users, to: "users.csv")
        try folder.write(devices, to: "exportDevice_2026-11-18.csv")
        try folder.write("tenant:\n  name: \"\(names[0])\"\n", to: "coexist.yaml")
    }

    private static func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}
