import TenantModel

extension ExportFormat {
    /// Entra users, the fixed list until about 2020. No licenses.
    static let entraUsersE1 = ExportFormat(
        "entra.users.e1", title: "Entra admin center › Users › Download users", subject: .users,
        signature: Signature("userprincipalname", "objectid", "accountenabled", "physicaldeliveryofficename"), columns: entraUserColumns,
        planningColumns: entraPlanningColumns, provides: [.users])

    /// The columns of all three generations.
    static let entraUserColumns: [(field: Field, names: [String])] = [
        (.objectID, ["id", "objectid"]), (.userPrincipalName, ["userprincipalname"]), (.displayName, ["displayname"]), (.department, ["department"]),
        (.accountEnabled, ["accountenabled"]), (.userType, ["usertype"]), (.createdAt, ["createddatetime"]), (.mail, ["mail"]),
    ]

    /// Where people work, in all generations and in Graph.
    static let entraPlanningColumns: [(field: Field, names: [String])] = [
        (.jobTitle, ["jobtitle"]), (.office, ["officelocation", "physicaldeliveryofficename"]), (.city, ["city"]), (.country, ["country"]),
        (.usageLocation, ["usagelocation"]), (.language, ["preferredlanguage"]),
    ]
}
