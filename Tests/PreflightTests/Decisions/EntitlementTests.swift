import ExportReading
import Preflight
import TenantModel
import TestSupport
import Testing

/// The traps of license data, in order of damage, as the reference counts them.
@Suite struct EntitlementTests {
    private func entitlement(_ scenario: Scenario, of name: String = "anna") throws -> Entitlement {
        let decisions = try scenario.decisions()
        let user = try #require(decisions.tenant.users.ids.first { decisions.tenant.users[$0].userPrincipalName == "\(name)@contoso.com" })
        return decisions.entitlement(of: user)
    }

    /// For what no text export of this version carries: plans with their provisioning status.
    private func entitlement(listing plans: [ListedPlan], sku: String = Sku.ems) throws -> Entitlement {
        var tenant = Tenant()
        let product = LicenseAssignment.Product.sku(try #require(GUID(sku)))
        tenant.licenseSets.append(LicenseSet(level: .plan, assignments: [LicenseAssignment(product: product, path: .direct, plans: .listed(plans))]))
        return DecisionMaker(tenant: tenant, settings: ProjectSettings(), asOf: TenantText.now).decide().entitlements[1]
    }

    private func paths(_ paths: [Assigned], plans: [String: String]? = nil, files: [String: String] = [:]) throws -> Entitlement {
        try entitlement(Scenario(graph: [GraphPerson("anna", paths, plans: plans)], files: files))
    }

    @Test func trap1PlanDisabledForTheUserInEveryPath() throws {
        let result = try paths([Assigned(Sku.ems, off: [Plan.intune])])
        #expect(result.answer == .no && result.confidence == .high && result.hasPlanSwitchedOff)
    }

    @Test func trap1OnePathWithThePlanOnIsEnough() throws {
        let result = try paths([Assigned(Sku.ems, off: [Plan.intune]), Assigned(Sku.ems, group: "44e7e2c4-b8d4-4390-bd50-88fb99ddfbdb")])
        #expect(result.answer == .yes && result.confidence == .high && result.grantingGroups.count == 1)
    }

    @Test func trap2LocalizedNamesAreUnknownUntilSomebodyNamesThem() throws {
        #expect(try entitlement(Scenario(people: [Person("anna", "Pakiet Firmowy")])).answer == .unknown)
        let named = Scenario(people: [Person("anna", "Pakiet Firmowy")]) { $0.productNames = ["Pakiet Firmowy": "EMS"] }
        let result = try entitlement(named)
        #expect(result.answer == .yes && result.confidence == .medium && result.isPresumed)
    }

    @Test func trap3DeletedPlansStayListed() throws {
        #expect(try entitlement(Scenario(graph: [GraphPerson("anna", nil, plans: [Plan.basicMobility: "Deleted", Plan.intune: "Enabled"])])).answer == .yes)
        #expect(try entitlement(Scenario(graph: [GraphPerson("anna", nil, plans: [Plan.basicMobility: "Enabled", Plan.intune: "Deleted"])])).answer == .no)
        #expect(try entitlement(Scenario(graph: [GraphPerson("anna", nil, plans: [Plan.intune: "Warning"])])).answer == .yes)
    }

    @Test func trap4BasicMobilityIsNotIntuneWhateverItsName() throws {
        let result = try paths([Assigned(Sku.office)], plans: [Plan.basicMobility: "Enabled"])
        #expect(result.answer == .no && result.includesBasicMobility)
    }

    @Test(arguments: [
        (ListedPlan.Status.on, EntitlementAnswer.yes, Confidence.high), (.pending, .pending, .medium), (.off, .no, .high), (.error, .no, .high),
    ]) func trap5ProvisioningStates(_ status: ListedPlan.Status, _ answer: EntitlementAnswer, _ confidence: Confidence) throws {
        let result = try entitlement(listing: [ListedPlan(id: GUID(Plan.intune), name: "INTUNE_A", status: status)])
        #expect(result.answer == answer && result.confidence == confidence)
    }

    @Test(arguments: [("Enabled", EntitlementAnswer.yes), ("Warning", .yes), ("Suspended", .no), ("LockedOut", .no), ("Deleted", .no)])
    func trap5SubscriptionStates(_ status: String, _ answer: EntitlementAnswer) throws {
        let seats = Scenario.seats([(Sku.ems, "EMS", 5, 1)], status: status)
        #expect(try paths([Assigned(Sku.ems)], files: ["seats.json": seats]).answer == answer)
    }

    @Test func trap6AnAssignmentInErrorGivesNothing() throws {
        let failed = try paths([Assigned(Sku.ems, state: "Error", error: "CountViolation")])
        #expect(failed.answer == .no && failed.errors == ["CountViolation"])
        #expect(try paths([Assigned(Sku.ems, state: "ActiveWithError", error: "Other")]).answer == .yes)
    }

    @Test func trap7SeatsOfDifferentProductsAreNotAddedUp() throws {
        let seats = Scenario.seats([(Sku.ems, "EMS", 3, 1), (Sku.intune, "INTUNE_A", 4, 5)])
        let plan = try Scenario(people: [Person("anna")], files: ["seats.json": seats]).assessment(rules: []).seats
        #expect(plan.pools.map(\.free) == [2, 0])
        #expect(plan.poolToGive == nil)
    }

    @Test(arguments: [Sku.intuneDevice, "2c21e77a-e0d6-4570-b38a-7ff2dc17d2ca"])
    func trap8DeviceLicensesEntitleNobody(_ sku: String) throws { #expect(try paths([Assigned(sku)]).answer == .no) }

    @Test(arguments: ["Microsoft Teams Rooms Pro", "Teams Rooms Premium", "Microsoft Teams Rooms Standard without Audio Conferencing"])
    func trap9RoomAccountsSwitchToo(_ product: String) throws { #expect(try entitlement(Scenario(people: [Person("anna", product)])).answer == .yes) }

    @Test func trap10TheTenantsOwnListComesFirst() throws {
        #expect(try paths([Assigned(Sku.unknown)]).answer == .unknown)
        let seats = Scenario.seats([(Sku.unknown, "NEW_SUITE", 5, 1)])
        #expect(try paths([Assigned(Sku.unknown)], files: ["seats.json": seats]).answer == .yes)
    }

    @Test func trap11GovernmentSuitesHaveIntuneAndNoBasicMobility() throws {
        let result = try entitlement(Scenario(people: [Person("anna", "Microsoft 365 G3 - Unattended License for GCC")]))
        #expect(result.answer == .yes && !result.includesBasicMobility)
    }

    @Test func trap12UnattendedLicensesEntitleByPlan() throws {
        #expect(try entitlement(Scenario(people: [Person("anna", "Microsoft 365 E3 - Unattended License")])).answer == .yes)
    }

    @Test func trap13DeletedUsersAreSetAsideBlockedOnesAndGuestsStay() throws {
        let graph = [GraphPerson("blocked", [Assigned(Sku.ems)], isEnabled: false), GraphPerson("guest", [Assigned(Sku.ems)], type: "Guest")]
        let decisions = try Scenario(people: [Person("gone", "Microsoft 365 E3", isDeleted: true)], graph: graph).decisions()
        let users = decisions.tenant.users
        #expect(users.ids.map { users[$0].displayName } == ["blocked", "guest"])
        #expect(users.ids.allSatisfy { decisions.entitlement(of: $0).answer == .yes })
    }

    @Test func trap14CoManagedDevicesSwitchWithoutALicense() throws {
        let both = try Scenario(
            people: [Person("anna")], directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna", mdm: MDM.coManaged)]
        ).decisions()
        #expect(both.userOutcome == [.switchesAtEnablement] && both.userReason == [.coManagedDevice])
        let one = try Scenario(people: [Person("anna")], directory: [DirectoryDevice("b", "anna", mdm: MDM.coManaged)]).decisions()
        #expect(one.userOutcome == [.alreadyIntune])
    }

    // MARK: The table of what evidence proves

    @Test(arguments: [
        ("Microsoft 365 E3", EntitlementAnswer.yes, Confidence.medium, Entitlement.Basis.presumedFromProduct),
        ("Office 365 E3", .no, .high, .noIntuneProduct), ("Unlicensed", .no, .high, .unlicensed), ("Firmowy", .unknown, .low, .productNotRecognized),
        ("Firmowy+Office 365 E3", .unknown, .low, .productNotRecognized), ("Firmowy+Microsoft 365 E3", .yes, .medium, .presumedFromProduct),
    ]) func productNamesProve(_ names: String, _ answer: EntitlementAnswer, _ confidence: Confidence, _ basis: Entitlement.Basis) throws {
        let result = try entitlement(Scenario(people: [Person("anna", names), Person("ben", "Office 365 E3")]))
        #expect(result.answer == answer && result.confidence == confidence && result.basis == basis)
    }

    @Test func anEmptyLicenseColumnProvesNothing() throws {
        let result = try entitlement(Scenario(people: [Person("anna", ""), Person("ben", "")]))
        #expect(result.answer == .unknown && result.basis == .notRead)
    }

    @Test func plansBeatNamesInWhateverOrderTheyAreRead() throws {
        let scenario = Scenario(
            people: [Person("anna", "Enterprise Mobility + Security E3")], graph: [GraphPerson("anna", [Assigned(Sku.ems, off: [Plan.intune])])])
        let result = try entitlement(scenario)
        #expect(result.answer == .no && result.confidence == .high)
    }
}
