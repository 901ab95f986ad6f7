import ExportReading
import TenantModel
import Testing

@Suite struct SeatTests {
    @Test func subscribedSkusHaveSeatsAndPlans() throws {
        let text =
            #"{"value":[{"accountId":"\#(id(5))","capabilityStatus":"Enabled","consumedUnits":7,"prepaidUnits":{"enabled":10,"lockedOut":0,"suspended":3,"warning":2},"skuId":"efccb6f7-5641-4e0e-bd10-b4976e1bf68e","skuPartNumber":"EMS","servicePlans":[{"servicePlanId":"882e1d05-acd1-4ccb-8708-6ee03664b117","servicePlanName":"INTUNE_O365","provisioningStatus":"PendingActivation","appliesTo":"Company"}]}]}"#
        let tenant = try importing(TestFile("skus.json", text))
        let pool = try #require(tenant.licensePools.first)
        #expect([pool.enabled, pool.warning, pool.suspended, pool.consumed, pool.usable] == [10, 2, 3, 7, 12])
        #expect(pool.plans.map(\.status) == [.pending])
        #expect(pool.hasPlans)
        #expect(tenant.accountIDs == [try #require(GUID(id(5)))])
        #expect(tenant.text(pool.evidence) == "skus.json:1")
        #expect(tenant.inputs[0].provides == [.subscribedSkus])
    }

    @Test func billingListsSeatsByName() throws {
        let tenant = try importing(
            TestFile("licenses.csv", "Product Title,Total Licenses,Expired Licenses,Assigned licenses\r\nMicrosoft 365 E3,\"1,250\",50,1100\r\n"))
        let pool = try #require(tenant.licensePools.first)
        #expect([pool.enabled, pool.consumed] == [1200, 1100])
        #expect(pool.productName == "Microsoft 365 E3")
        #expect(!pool.hasPlans)
    }

    @Test func theTenantsOwnNamesAreKept() throws {
        let tenant = try importing(
            TestFile(
                "skus.csv",
                "SkuId,SkuPartNumber,DisplayName\r\nefccb6f7-5641-4e0e-bd10-b4976e1bf68e,EMS,Enterprise Mobility + Security E3\r\n,O365_BUSINESS_ESSENTIALS,Microsoft 365 Empresa Básico\r\n,,Nothing\r\n"
            ))
        #expect(tenant.tenantProducts.map(\.partNumber) == ["EMS", "O365_BUSINESS_ESSENTIALS"])
        #expect(tenant.tenantProducts[1].displayName == "Microsoft 365 Empresa Básico")
        #expect(tenant.tenantProducts.map { tenant.text($0.evidence) } == ["skus.csv:2", "skus.csv:3"])
        #expect(tenant.inputs[0].quarantined.map(\.row) == [4])
    }

    @Test(
        arguments: [
            (#""mobileDeviceManagementAuthority":"office365","#, TenantAuthority.office365), (#""mobileDeviceManagementAuthority":"intune","#, .intune),
            (#""mobileDeviceManagementAuthority":"sccm","#, .sccm), (#""mobileDeviceManagementAuthority":"unknown","#, .unknown), ("", nil),
            (#""mobileDeviceManagementAuthority":null,"#, nil),
        ] as [(String, TenantAuthority?)]) func theOrganizationTellsItsAuthorityWhenAsked(_ property: String, authority: TenantAuthority?) throws
    {
        let text =
            #"{"value":[{"id":"\#(id(3))","displayName":"Contoso",\#(property)"verifiedDomains":[{"name":"contoso.com","isDefault":true},{"name":"contoso.de"}]}]}"#
        let tenant = try importing(TestFile("organization.json", text))
        let organization = try #require(tenant.organizations.first)
        #expect(organization.tenantID == GUID(id(3)))
        #expect(organization.verifiedDomains == ["contoso.com", "contoso.de"])
        #expect(organization.authority == authority)
        #expect(tenant.inputs[0].provides == (authority == nil ? [.organization] : [.organization, .authority]))
    }
}
