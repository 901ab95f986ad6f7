/// Exports of a tenant with one user who has one phone.
enum OneUser {
    static let users = """
        Display name,User principal name,Object Id,Block credential,Licenses,Department\r
        Ada Alone,ada@alone.example,00001001-0000-4000-8000-000000001001,False,Office 365 E1,\r

        """

    static let devices = """
        displayName,accountEnabled,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,mdmDisplayName,\
        isCompliant,registrationTime,approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType,systemLabels,model\r
        Phone,True,iOS,26.1,Microsoft Entra registered,00001001-0000-4000-8000-000000001001,ada@alone.example,Office 365 Mobile,\
        True,2025-08-16T14:12:51Z,2026-11-11T16:10:55Z,10001001-1111-4000-8000-000000001001,True,10001001-1111-4000-8000-000000001001,\
        RegisteredDevice,,iPhone 15\r

        """
}
