import Preflight
import RolloutPlanning
import TenantModel

/// The values that the prose of the communication plan names.
struct CommunicationModel: TemplateModel {
    let source: MessageSource
    let sizes: AudienceSizes
    let hasMissing: Bool

    private func has(_ trait: MessageTraits) -> Bool { sizes[trait] > 0 }
    private var waveCount: Int { source.plan.waves.count { $0.number > 0 && !$0.users.isEmpty } }
    private func date(_ message: MessageID) -> String {
        source.schedule.sends(of: message).first?.days.first.map { source.languages.language(0).day($0.date) } ?? ""
    }

    static let fields = TemplateFields<CommunicationModel>([
        .optionalText("tenant") { model in
            let name = TenantIdentity(model.source.decisions).name
            return name.isEmpty ? nil : name
        },
        .flag("full") { !$0.source.schedule.isShort }, .flag("hasDates", \.source.schedule.hasDates), .flag("hasMissing", \.hasMissing),
        .flag("isOver", \.source.isEnabled),
        .text("enablement") { model in model.source.plan.calendar.dates.first.map(model.source.languages.language(0).day) ?? "" },
        .text("helpContact", \.source.helpContact),
        // Numbers
        .figure("people") { .known($0.source.plan.planned) }, .figure("devices") { .known($0.sizes.movingDevices) },
        .figure("waves") { .known($0.waveCount) },
        .figure("dayOne") { model in .known(model.source.plan.waves.first { $0.number == 0 }?.users.count ?? 0) },
        .figure("mail") { .known($0.sizes[.mail]) }, .figure("android") { .known($0.sizes[.android]) }, .figure("personal") { .known($0.sizes[.personal]) },
        .figure("notSeen") { .known($0.sizes[.notSeen]) }, .figure("userless") { .known($0.sizes.userlessDevices) },
        .figure("guests") { .known($0.sizes.guests) }, .figure("staying") { .known($0.sizes.staying) },
        // Which questions come up
        .flag("hasApple") { $0.has(.apple) }, .flag("hasAndroid") { $0.has(.android) }, .flag("hasWindows") { $0.has(.windows) },
        .flag("hasPersonal") { $0.has(.personal) }, .flag("hasMail") { $0.has(.mailProfile) }, .flag("hasNotSeen") { $0.has(.notSeen) },
        .flag("hasVIPs") { $0.has(.vip) },
    ])
}
