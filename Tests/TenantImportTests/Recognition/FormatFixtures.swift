import Testing

/// Synthetic files with the exact headers of the reference, one or more per format: every generation and spelling.
struct FormatFixture: Sendable, CustomTestStringConvertible {
    let format: String
    let name: String
    let path: String
    let text: String

    init(_ format: String, _ name: String, path: String = "file.csv", _ text: String) {
        self.format = format
        self.name = name
        self.path = path
        self.text = text
    }

    var testDescription: String { "\(format): \(name)" }

    static let all: [FormatFixture] = users + devices + groups + others + policies + intunePolicies

    static let g3 =
        "Display name,DirSyncEnabled,User principal name,Object Id,First name,Last name,When created,Soft deletion time stamp,Title,Department,Preferred data location,City,CountryOrRegion,Office,StateOrProvince,Usage location,Last dirsync time,Block credential,Licenses,Password never expires,Last password change time stamp,Mobile Phone,Phone number,Postal code,Preferred language,Street address,Fax,Proxy addresses"
    static let g2 =
        "Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,Last name,Last password change time stamp,License assignment details,Licenses,Mobile Phone,Oath token meta data,Object Id,Office,Password never expires,Phone number,Postal code,Preferred data location,Preferred language,Proxy addresses,Release track,Soft deletion time stamp,State,Street address,Strong password required,Title,Usage location,User principal name,When created"
    static let e1 =
        "userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,physicalDeliveryOfficeName,city,postalCode,telephoneNumber,mobile,authenticationPhoneNumber,authenticationAlternativePhoneNumber,authenticationEmail,alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification"
    static let e2 =
        "userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,directorySynced,invitationState,identityIssuer,createdDateTime"
    static let e3 = "id,displayName,userPrincipalName,userType,onPremisesSyncEnabled,identities,companyName,creationType"

    static let users = [
        FormatFixture("m365.users.g3", "28 columns", g3 + "\r\n"),
        FormatFixture("m365.users.g3", "with AgeGroup, saved by Excel", "sep=;\r\n" + g3.replacing(",", with: ";") + ";AgeGroup\r\n"),
        FormatFixture("m365.users.g3", "Country/Region spelled out", g3.replacing("CountryOrRegion", with: "Country/Region") + "\r\n"),
        FormatFixture("m365.users.g2", "32 columns in alphabetical order", g2 + "\r\n"),
        FormatFixture("m365.users.g2", "tab delimited", path: "users.txt", g2.replacing(",", with: "\t") + "\r\n"),
        FormatFixture("m365.users.partial", "cut down by hand", "User principal name,Display name,Licenses\r\n"),
        FormatFixture("entra.users.e1", "until 2020", e1 + "\r\n"),
        FormatFixture("entra.users.e1", "as documented", e1.replacing(",authenticationPhoneNumber", with: "") + "\r\n"),
        FormatFixture("entra.users.e2", "29 columns", e2 + "\r\n"),
        FormatFixture("entra.users.e3", "chosen columns", "\u{FEFF}" + e3 + "\r\n"),
        FormatFixture("entra.users.e3", "few columns", "id,userPrincipalName,userType\r\n"),
        FormatFixture("graph.users", "script with -UseCulture", "UserPrincipalName;DisplayName;AssignedLicenses;AssignedPlans\r\n"),
        FormatFixture(
            "graph.users", "Get-MgUser of Windows PowerShell",
            "#TYPE Selected.Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser\r\n\"Id\",\"UserPrincipalName\",\"LicenseAssignmentStates\"\r\n"),
        FormatFixture(
            "graph.users", "Graph JSON", path: "users.json",
            #"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","value":[{"id":"a","userPrincipalName":"a@contoso.com","assignedLicenses":[]}]}"#
        ),
        FormatFixture(
            "graph.users", "PascalCase JSON", path: "users.json", #"[{"Id":"a","UserPrincipalName":"a@contoso.com","UserType":"Member","AssignedPlans":[]}]"#),
        FormatFixture(
            "graph.users", "CLIXML", path: "users.xml",
            #"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><S N="UserPrincipalName">a@contoso.com</S><S N="AssignedLicenses">x</S></MS></Obj></Objs>"#
        ),
        FormatFixture(
            "graph.users", "ConvertTo-Xml", path: "users.xml",
            #"<?xml version="1.0"?><Objects><Object Type="System.Object"><Property Name="UserPrincipalName" Type="System.String">a@contoso.com</Property><Property Name="AssignedLicenses" Type="System.String" /></Object></Objects>"#
        ),
        FormatFixture(
            "msol.users", "with type line",
            "#TYPE Selected.Microsoft.Online.Administration.User\r\n\"UserPrincipalName\",\"DisplayName\",\"isLicensed\",\"Licenses\"\r\n"),
        FormatFixture("msol.users", "without licenses", "BlockCredential,UserPrincipalName,ObjectId\r\n"),
        FormatFixture(
            "admindroid.detail", "sic: PrinciPal",
            "\"DisplayName\",\"UserPrinciPalName\",\"LicensePlan\",\"FriendlyNameofLicensePlan\",\"ServiceName\",\"FriendlyNameofServiceName\",\"ProvisioningStatus\"\r\n"
        ),
    ]

    static let groups = [
        FormatFixture("group.members", "script list", "groupId,groupName,id,userPrincipalName\r\n"),
        FormatFixture("group.members", "names only", "Group,Member\r\n"),
        FormatFixture("group.members", "with user columns", "GroupName,id,userPrincipalName,userType,displayName\r\n"),
        FormatFixture("group.members", "with license column", "Group name,User principal name,UPN,Display name\r\n"),
        FormatFixture("entra.members", "portal", "id,userPrincipalName,displayName,objectType\r\n"),
        FormatFixture("entra.members", "portal with user type", "id,userPrincipalName,displayName,userType,objectType\r\n"),
        FormatFixture("entra.groups", "2025", "\u{FEFF}displayName,id,groupType,membershipType,mail,source,mailEnabled,onPremisesSyncEnabled\r\n"),
        FormatFixture(
            "entra.groups", "2023",
            "id,displayName,groupType,membershipType,securityEnabled,source,mailEnabled,isAssignableToRole,onPremisesSyncEnabled\r\n"),
        FormatFixture(
            "graph.groups", "Graph JSON", path: "groups.json",
            #"{"value":[{"id":"a","displayName":"Sales","groupTypes":["Unified"],"mailEnabled":true,"securityEnabled":false}]}"#),
        FormatFixture(
            "graph.members", "Graph JSON", path: "members.json",
            ##"{"value":[{"@odata.type":"#microsoft.graph.user","id":"a","displayName":"Anna","userPrincipalName":"a@contoso.com","jobTitle":null}]}"##),
        FormatFixture(
            "graph.members", "with user type", path: "members.json",
            ##"[{"@odata.type":"#microsoft.graph.user","id":"a","displayName":"Anna","userPrincipalName":"a@contoso.com","userType":"Member"}]"##),
    ]

    static let others = [
        FormatFixture("m365.licenses", "four columns", "Product Title,Total Licenses,Expired Licenses,Assigned licenses\r\n"),
        FormatFixture("m365.licenses", "with renewal date", "Product Title,Total Licenses,Expired Licenses,Assigned licenses,Renewal Date\r\n"),
        FormatFixture(
            "graph.subscribedSkus", "Graph JSON", path: "skus.json",
            #"{"value":[{"skuId":"a","skuPartNumber":"EMS","prepaidUnits":{"enabled":1},"consumedUnits":1,"servicePlans":[]}]}"#),
        FormatFixture("tenant.skus", "three columns", "SkuId,SkuPartNumber,DisplayName\r\n"),
        FormatFixture(
            "graph.organization", "Graph JSON", path: "organization.json", #"{"value":[{"id":"a","displayName":"Contoso","verifiedDomains":[]}]}"#),
        FormatFixture("template.members", "current", "Member object ID or user principal name [memberObjectIdOrUpn] Required\r\na@contoso.com\r\n"),
        FormatFixture(
            "template.members", "with version", "version:v1.0\r\nMember object ID or user principal name [memberObjectIdOrUpn] Required\r\na@contoso.com\r\n"),
        FormatFixture("template.members", "object ids", "ObjectId\r\na\r\n"),
        FormatFixture(
            "template.create", "bulk create",
            "version:v1.0\r\nName [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation]\r\n"
        ),
        FormatFixture(
            "template.m365add", "older",
            "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,Mobile Phone,Fax,Alternate email address,Address,City,State or Province,ZIP or Postal Code,Country or Region\r\n"
        ),
        FormatFixture(
            "template.m365add", "newer",
            "Username,First name,Last name,Display name,Job title,Department,Office number,Office phone,Mobile phone,Fax,Alternate email address,Address,City,State or province,ZIP or postal code,Country or region\r\n"
        ),
    ]
}
