import ExportReading
import TenantModel
import Testing

@testable import TenantImport

@Suite struct `Settings of pilot and waves` {
    @Test func `A calendar`() {
        let calendar = ProjectText.settings(
            """
            calendar:
              weekdays: [Tuesday, Thursday]
              minGapDays: 10
              freezes: [{from: 2026-12-18, to: 2027-01-04, why: Year end}, {from: 2026-11-27, to: 2026-11-27}]
              holidays: {everywhere: 2027-01-01, Paris: [2027-05-01, 2027-05-08T23:30:00-05:00]}
            """
        ).calendar
        #expect(calendar.weekdays == [.tuesday, .thursday])
        #expect(calendar.minGapDays == 10)
        #expect(calendar.freezes.map(\.from.day) == ["2026-12-18", "2026-11-27"])
        #expect(calendar.freezes.map(\.to.day) == ["2027-01-04", "2026-11-27"])
        #expect(calendar.freezes.map(\.why) == ["Year end", ""])
        // The day counts as it was written, in the time of the site.
        #expect(calendar.holidays.mapValues { $0.map(\.day) } == ["everywhere": ["2027-01-01"], "Paris": ["2027-05-01", "2027-05-08"]])
    }

    @Test(arguments: ["", "calendar:", "calendar: {weekdays: [], freezes: [], holidays: {}}"])
    func `Without a calendar it is Monday to Friday, a week apart`(text: String) {
        #expect(ProjectText.settings(text).calendar == CalendarSettings())
    }

    @Test func `Sites, apps and capacity`() {
        let settings = ProjectText.settings(
            """
            project: {timeZone: Europe/Paris}
            sites: {Paris: {departments: Sales, offices: [Paris 8e, P8], timeZone: Europe/Paris, linkMbps: 200.5, cache: true}, Athens: }
            apps: [{name: Outlook, platform: iPadOS, megabytes: 350}]
            helpDesk: {contact: +33 1, hours: Mon-Fri, languages: [English, French], capacity: {tier1: 16, tier3: 0.5}}
            licenses: {buy: {EMS: 50, SPB: 0}}
            """)
        var paris = SiteSettings(name: "Paris")
        paris.departments = ["Sales"]
        paris.offices = ["Paris 8e", "P8"]
        paris.timeZone = "Europe/Paris"
        paris.linkMbps = 200.5
        paris.hasCache = true
        #expect(settings.sites == [paris, SiteSettings(name: "Athens")])
        #expect(settings.apps == [AppSettings(name: "Outlook", platform: .iPadOS, megabytes: 350)])
        #expect(settings.helpDesk.contact == "+33 1" && settings.helpDesk.hours == "Mon-Fri" && settings.helpDesk.languages == ["English", "French"])
        #expect(settings.helpDeskCapacity == [.tier1: 16, .tier3: 0.5])
        #expect(settings.licensesToBuy == ["EMS": 50, "SPB": 0])
        #expect(settings.timeZone == "Europe/Paris")
        #expect(settings.unusedKeys == [])
    }

    @Test func `Pilot, waves and ticket rates`() {
        let settings = ProjectText.settings(
            """
            pilot: {deviceBudget: 30, weights: {platform: 2, jobClass: 0}}
            waves: {growth: 2.5, minUsers: 5, maxUsers: 90, maxPerDay: 80, maxPerSite: 40, reenrollment: laterTrack, reenrollPerDay: 7,
              together: [[a, b], [c]], pins: {z: 3, a: 0}}
            ticketRates: {base: 0.05, vip: 2}
            """)
        #expect(settings.pilot.size == nil)
        #expect(settings.pilot.deviceBudget == 30)
        #expect(settings.pilot.weights == [.platform: 2, .jobClass: 0])
        var waves = WaveSettings()
        waves.growth = 2.5
        waves.minUsers = 5
        waves.maxUsers = 90
        waves.maxPerDay = 80
        waves.maxPerSite = 40
        waves.reenrollment = .laterTrack
        waves.reenrollPerDay = 7
        waves.together = [["a", "b"], ["c"]]
        waves.pins = [WavePin(name: "z", wave: 3), WavePin(name: "a", wave: 0)]
        #expect(settings.waves == waves)
        #expect(settings.ticketRates == [.base: 0.05, .vip: 2])
    }

    @Test func `What is wrong is left out, the rest is taken`() {
        let (settings, problems) = ProjectFile.read(
            Array(
                "calendar: {minGapDays: soon, freezes: [{from: 2026-12-18, to: 2026-12-01}, {from: 2026-12-24, to: 2026-12-24}]}\nwaves: {maxUsers: 0, minUsers: 3}"
                    .utf8),
            path: "p.yaml")
        #expect(problems.count == 3)
        #expect(settings.calendar.minGapDays == 7)
        #expect(settings.calendar.freezes.map(\.to.day) == ["2026-12-24"])
        #expect(settings.waves.maxUsers == nil)
        #expect(settings.waves.minUsers == 3)
    }
}
