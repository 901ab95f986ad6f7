import TenantModel

extension ExportFormat {
    /// `Get-MsolUser` of the retired MSOnline module: licenses as `tenant:SKU`, or objects in CLIXML.
    static let msolUsers = ExportFormat(
        "msol.users", title: "Get-MsolUser (MSOnline)", subject: .users,
        signature: Signature(
            "userprincipalname", oneOf: [["islicensed", "blockcredential"]], without: ["assignedlicenses", "user principal name"] + Signature.groupColumns),
        columns: [
            (.objectID, ["objectid"]), (.userPrincipalName, ["userprincipalname"]), (.displayName, ["displayname"]), (.department, ["department"]),
            (.blockCredential, ["blockcredential"]), (.userType, ["usertype"]), (.deletedAt, ["softdeletiontimestamp"]), (.createdAt, ["whencreated"]),
            (.lastPasswordChange, ["lastpasswordchangetimestamp"]), (.lastDirectorySync, ["lastdirsynctime"]), (.proxyAddresses, ["proxyaddresses"]),
            (.isLicensed, ["islicensed"]), (.licensedSkus, ["licenses", "license", "accountskuid"]),
        ],
        planningColumns: [
            (.jobTitle, ["title"]), (.office, ["office"]), (.city, ["city"]), (.country, ["country"]), (.usageLocation, ["usagelocation"]),
            (.language, ["preferredlanguage"]),
        ], provides: [.users, .licenses])
}
