/// A rule as the cmdlets write it, synthetic: one way of saying the same in each container.
enum RuleText {
    static let policyID = id(1)
    static let group = id(161)

    static func clixml(_ objects: String...) -> String {
        "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n" + objects.joined(separator: "\n") + "\n</Objs>"
    }

    /// An object with properties; each takes a line.
    static func object(_ properties: [String], type: String = "Deserialized.Any.PSObject", bag: String = "Props") -> String {
        "<Obj RefId=\"0\"><TN RefId=\"0\"><T>\(type)</T><T>System.Object</T></TN>\n<ToString>x</ToString><\(bag)>\n" + properties.joined(separator: "\n")
            + "\n</\(bag)></Obj>"
    }

    static let name = #"<S N="Name">Contoso Engineering{2b18}</S>"#
    static let policy = #"<G N="Policy">\#(policyID)</G>"#
    static let targets = #"<Obj N="TargetGroups" RefId="1"><TN RefId="1"><T>List</T></TN><LST><G>\#(group)</G></LST></Obj>"#
    static let settings = [#"<B N="PasswordRequired">true</B>"#, #"<I32 N="PasswordMinimumLength">6</I32>"#]
    static let timeout = #"<TS N="PasswordTimeout">PT5M</TS>"#
    static let camera = #"<Nil N="CameraEnabled" />"#
    static let mode = #"<Obj N="Mode" RefId="2"><TN RefId="2"><T>X</T><T>System.Enum</T></TN><ToString>Enforce</ToString><I32>0</I32></Obj>"#
    static let created = #"<DT N="WhenCreatedUTC">2024-01-02T03:04:05Z</DT>"#

    static func rule(
        policy: String = policy, targets: String = targets, timeout: String = timeout, mode: String = mode, bag: String = "Props",
        type: String = "Deserialized.Any.DeviceConfigurationRule"
    ) -> String {
        clixml(object([name, policy, targets] + settings + [timeout, camera, mode, created], type: type, bag: bag))
    }

    static let csvHeader = "Name,Policy,TargetGroups,PasswordRequired,PasswordMinimumLength,PasswordTimeout,CameraEnabled,Mode,WhenCreatedUTC\r\n"

    static func csv(policy: String = policyID, targets: String = group, timeout: String = "00:05:00", mode: String = "Enforce") -> String {
        csvHeader + "Contoso Engineering{2b18},\(policy),\"\(targets)\",True,6,\(timeout),,\(mode),2024-01-02T03:04:05Z\r\n"
    }

    static func json(targets: String = "[\"\(group)\"]", timeout: String = "\"00:05:00\"", mode: String = "\"Enforce\"") -> String {
        #"[{"Name":"Contoso Engineering{2b18}","Policy":"\#(policyID)","TargetGroups":\#(targets),"PasswordRequired":true,"PasswordMinimumLength":6,"PasswordTimeout":\#(timeout),"CameraEnabled":null,"Mode":\#(mode),"WhenCreatedUTC":"2024-01-02T03:04:05Z"}]"#
    }

    static let converted =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Objects><Object Type=\"X\"><Property Name=\"Name\">Contoso Engineering{2b18}</Property><Property Name=\"Policy\" Type=\"System.Guid\">\(policyID)</Property><Property Name=\"TargetGroups\" Type=\"List\"><Property Type=\"System.Guid\">\(group)</Property></Property><Property Name=\"PasswordRequired\">True</Property><Property Name=\"PasswordMinimumLength\">6</Property><Property Name=\"PasswordTimeout\">00:05:00</Property><Property Name=\"CameraEnabled\" Type=\"System.Object\" /><Property Name=\"Mode\">Enforce</Property><Property Name=\"WhenCreatedUTC\">2024-01-02T03:04:05Z</Property></Object></Objects>"

    /// A policy in CSV.
    static func policies(_ rows: String..., header: String = "Name,ExchangeObjectId,Enabled,Type,Comment,WhenCreatedUTC") -> String {
        header + "\r\n" + rows.map { $0 + "\r\n" }.joined()
    }

    static let engineering = "Contoso Engineering,\(policyID),True,DeviceSettings,,2024-01-01T00:00:00Z"
}
