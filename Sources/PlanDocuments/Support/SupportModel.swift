import RolloutPlanning

/// The values that the prose of the support documents names.
struct SupportModel: TemplateModel {
    let values: SupportValues

    static let fields = TemplateFields<SupportModel>([
        .optionalText("tenant") { $0.values.tenant.name.isEmpty ? nil : $0.values.tenant.name },
        .text("enablement") { $0.values.text.date($0.values.enablement) }, .text("end") { $0.values.text.date($0.values.end) },
        .text("firstTraining") { $0.values.due($0.values.before(14)) },
        .flag("enabled", \.values.isEnabled), .flag("isLate") { $0.values.isOver($0.values.before(14)) },
        .text("openRoles") { $0.values.text.list($0.values.contact.open($0.values.text)) },
        .flag("hasOpenRoles") { !$0.values.contact.open($0.values.text).isEmpty },
        .flag("isRelative", \.values.isRelative), .flag("full") { !$0.values.isShort },
        .figure("planned") { .known($0.values.plan.planned) }, .figure("devices") { .known($0.values.devices) },
        .figure("open") { .known($0.values.exposures.open) },
        .figure("userless") { .known($0.values.userless.count) }, .figure("suspected") { .known($0.values.suspected) },
        .flag("hasLoad") { !$0.values.plan.load.forecast.days.isEmpty }, .flag("hasCapacity") { !$0.values.plan.load.capacity.tiers.isEmpty },
        .figure("excess") { .known(Set($0.values.plan.load.forecast.excesses.map(\.date)).count) },
        .flag("hasApple") { $0.values.exposures[.applePushWindow].isPossible == true },
        .flag("hasReenroll") { !$0.values.watch.androidReenroll.isEmpty },
    ])
}
