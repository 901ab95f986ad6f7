import RolloutPlanning
import TenantModel
import Testing

@Suite struct `Project team` {
    @Test(arguments: [
        ("projectLead", ProjectRole.projectLead), ("rolloutLead", .projectLead), ("Project lead", .projectLead), ("PL", .projectLead),
        ("helpDesk", .helpDeskLead), ("help desk lead", .helpDeskLead), ("HD", .helpDeskLead), ("appleId", .appleAccountOwner), ("sponsor", .sponsor),
        ("Security Officer", .privacySecurity), ("intuneAdmin", .intuneAdmin), ("licenses", .licenseAdmin),
    ])
    func `Keys of people mean the roles of the plan`(key: String, role: ProjectRole) {
        #expect(ProjectRole(key: key) == role)
    }

    @Test(arguments: ["", "barista", "42"]) func `Other keys are roles of their own`(key: String) {
        #expect(ProjectRole(key: key) == nil)
    }

    @Test func `The first of a role counts, others are kept, and who has no name is to be named`() {
        var settings = ProjectSettings()
        settings.sponsor = "Ada"
        settings.people = [
            ProjectPerson(role: "helpDeskLead", name: "Lin"), ProjectPerson(role: "HD", name: "Kim"), ProjectPerson(role: "barista", name: "Sam"),
            ProjectPerson(role: "networkAdmin", mail: "net@contoso.com"),
        ]
        let team = ProjectTeam(settings)
        #expect(team[.sponsor]?.name == "Ada")
        #expect(team[.helpDeskLead]?.name == "Lin")
        #expect(team.others.map(\.name) == ["Kim", "Sam"])
        #expect(team.open.contains(.networkAdmin) && !team.open.contains(.sponsor))
    }
}
