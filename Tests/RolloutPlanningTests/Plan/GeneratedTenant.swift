import ExportReading
import Preflight
import RolloutPlanning
import TenantModel
import TestSupport

/// A tenant and a project file made of a seed: everything that waves have to respect, at random.
enum GeneratedTenant {
    static func scenario(seed: UInt64) -> PlanScenario {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 12...90, using: &random)
        let people = (0..<count).map { index in
            PlanPerson("user\(index)") { person in
                person.department = ["Sales", "IT", "Factory", "Finance", ""].randomElement(using: &random) ?? ""
                person.office = ["Lyon", "Paris", "Oslo", ""].randomElement(using: &random) ?? ""
                person.title = ["Clerk", "Engineer", "Driver"].randomElement(using: &random) ?? ""
                person.language = ["en-US", "fr-FR"].randomElement(using: &random) ?? ""
                person.licenses =
                    ["Office 365 E3", "Office 365 E3", "Office 365 E3", "Enterprise Mobility + Security E3", "Unlicensed", "Mystery Product"]
                    .randomElement(using: &random) ?? ""
                person.platforms = (0..<Int.random(in: 0...3, using: &random)).map { _ in ["iOS", "Android", "Windows"].randomElement(using: &random) ?? "iOS" }
                person.version = ["26.1", "15", "10.0.22631.1"].randomElement(using: &random) ?? ""
                person.seen = [1, 3, 10, 60].randomElement(using: &random) ?? 1
                person.isBlocked = Int.random(in: 0..<12, using: &random) == 0
            }
        }
        let names = people.map { "\($0.name)@contoso.com" }
        return PlanScenario(people) { settings in
            if Bool.random(using: &random) { settings.vip = selector(names, 2, &random) }
            if Bool.random(using: &random) { settings.exclude = selector(names, 2, &random) }
            if Bool.random(using: &random) { settings.stay = selector(names, 5, &random) }
            if Bool.random(using: &random) { settings.volunteers = selector(names, 6, &random) }
            if Bool.random(using: &random) { settings.waves.maxUsers = Int.random(in: 6...20, using: &random) }
            if Bool.random(using: &random) { settings.waves.maxPerSite = Int.random(in: 5...12, using: &random) }
            if Bool.random(using: &random) { settings.waves.growth = [1, 2, 3].randomElement(using: &random) }
            if Bool.random(using: &random) { settings.waves.together = [Array(names.shuffled(using: &random).prefix(3))] }
            if Bool.random(using: &random) { settings.enablement = nil }
            settings.calendar.holidays = ["Lyon": [Timestamp(year: 2026, month: 12, day: 15)].compactMap(\.self)]
        }
    }

    private static func selector(_ names: [String], _ count: Int, _ random: inout SeededGenerator) -> UserSelector {
        var selector = UserSelector()
        selector.users = Array(names.shuffled(using: &random).prefix(count))
        return selector
    }
}
