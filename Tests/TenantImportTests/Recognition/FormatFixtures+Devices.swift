extension FormatFixture {
    static let portal =
        "displayName,accountEnabled,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,mdmDisplayName,isCompliant,registrationTime,approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType,systemLabels,model"
    static let inventory =
        "Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID,SystemManagementBIOSVersion,TPMManufacturerId,TPMManufacturerVersion,ProductName,Management certificate expiration date"
    static let inventory2021 =
        "Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Enrolled by user UPN,Enrolled by user email address,Enrolled by user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken"
    static let ownership =
        "DeviceDisplayName,DeviceId,DeviceOSType,DeviceOSVersion,DeviceTrustLevel,DeviceIsCompliant,DeviceIsManaged,DeviceObjectId,DeviceOwnerID,DeviceOwnerDisplayName,DeviceOwnerUPN,ApproximateLastLogonTimestamp"
    static let msol =
        "DeviceId,DeviceOSType,DeviceOSVersion,DeviceTrustLevel,DisplayName,IsCompliant,IsManaged,ApproximateLastLogonTimestamp,DeviceObjectId,RegisteredOwnerUpn,RegisteredOwnerObjectId,RegisteredOwnerDisplayName"

    /// The inventory as of a time: cut behind a column.
    static func inventory(until last: String) -> String {
        let columns = inventory.split(separator: ",")
        return columns[...(columns.firstIndex { $0 == last } ?? columns.endIndex - 1)].joined(separator: ",")
    }

    static let devices = [
        FormatFixture("entra.portal", "17 columns", portal + "\r\n"),
        FormatFixture("entra.portal", "saved by Excel", portal.replacing(",", with: ";") + "\r\n"),
        FormatFixture(
            "entra.graph", "Graph JSON", path: "devices.json",
            #"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#devices","value":[{"id":"a","deviceId":"b","displayName":"PC","trustType":"Workplace","mdmAppId":null}]}"#
        ),
        FormatFixture(
            "entra.graph", "Get-MgDevice",
            "\"Id\",\"AccountEnabled\",\"ApproximateLastSignInDateTime\",\"DeviceId\",\"DisplayName\",\"IsManaged\",\"TrustType\"\r\n"),
        FormatFixture(
            "entra.graph", "CLIXML", path: "devices.xml",
            #"<Objs Version="1.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><S N="DeviceId">b</S><S N="TrustType">Workplace</S><Nil N="MdmAppId" /></Props></Obj></Objs>"#
        ),
        FormatFixture("intune.inventory", "53 columns", "\u{FEFF}" + inventory + "\r\n"),
        FormatFixture("intune.inventory", "48 columns", inventory(until: "EID") + "\r\n"),
        FormatFixture("intune.inventory", "51 columns", inventory(until: "TPMManufacturerVersion") + "\r\n"),
        FormatFixture("intune.inventory", "Microsoft Entra wording", inventory.replacing("Azure AD", with: "Microsoft Entra") + "\r\n"),
        FormatFixture("intune.inventory", "with columns on API select", inventory + ",EnrollmentType,ManagementAgents,CertExpirationDate,IsManaged\r\n"),
        FormatFixture("intune.inventory", "with the enroller beside the primary user", inventory + ",Enrolled by user UPN\r\n"),
        FormatFixture("intune.inventory", "saved by Excel as text", path: "inventory.txt", inventory.replacing(",", with: ";") + "\r\n"),
        FormatFixture("intune.inventory.2021", "43 columns", inventory2021 + "\r\n"),
        FormatFixture(
            "intune.grid", "default view with serial",
            "Device name,Managed by,Ownership,Compliance,OS,OS version,Primary user UPN,Last check-in,Serial number\r\n"),
        FormatFixture(
            "intune.devices", "raw names",
            "DeviceId,DeviceName,DeviceType,OwnerType,CreatedDate,LastContact,ManagementAgents,ManagementState,ReferenceId,EnrollmentType,UPN,UserId,SerialNumber\r\n"
        ),
        FormatFixture(
            "intune.graph", "Graph JSON", path: "managed.json",
            #"{"value":[{"id":"a","azureADDeviceId":"b","managementAgent":"mdm","deviceEnrollmentType":"userEnrollment","deviceName":"x"}]}"#),
        FormatFixture(
            "intune.graph", "PowerShell CSV", "\"Id\",\"AzureAdDeviceId\",\"DeviceName\",\"DeviceEnrollmentType\",\"ManagementAgent\",\"LastSyncDateTime\"\r\n"),
        FormatFixture(
            "intune.graph", "beta twin", path: "managed.json",
            #"[{"id":"a","azureActiveDirectoryDeviceId":"b","managementAgent":"mdm","lastSyncDateTime":"2026-11-01T00:00:00Z"}]"#),
        FormatFixture(
            "intune.graph", "ConvertTo-Xml", path: "managed.xml",
            #"<?xml version="1.0"?><Objects><Object><Property Name="AzureAdDeviceId">b</Property><Property Name="ManagementAgent">mdm</Property><Property Name="LastSyncDateTime">x</Property></Object></Objects>"#
        ),
        FormatFixture("bms.ownership", "all devices", ownership + "\r\n"),
        FormatFixture(
            "bms.ownership", "per user",
            "DeviceId,DeviceOSType,DeviceOSVersion,DeviceTrustLevel,DeviceDisplayName,DeviceIsCompliant,DeviceIsManaged,DeviceObjectId,DeviceOwnerUPN,DeviceOwnerID,DeviceOwnerDisplayName,ApproximateLastLogonTimestamp\r\n"
        ),
        FormatFixture(
            "bms.ownership", "older copy without four columns",
            "DeviceId,DeviceOSType,DeviceOSVersion,DeviceTrustLevel,DeviceDisplayName,DeviceOwnerUPN,DeviceOwnerID,DeviceOwnerDisplayName\r\n"),
        FormatFixture("bms.msol", "12 columns", msol + "\r\n"),
        FormatFixture("bms.msol", "any order", msol.split(separator: ",").reversed().joined(separator: ",") + "\r\n"),
    ]
}
