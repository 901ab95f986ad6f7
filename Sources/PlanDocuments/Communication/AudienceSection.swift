import Preflight
import RolloutPlanning
import TenantModel

/// Who hears from us, with their number and what they need. An audience that nobody belongs to is left out.
struct AudienceSection {
    /// More waves than these are one line.
    private static let wavesShown = 6

    let source: MessageSource
    let sizes: AudienceSizes
    let text: CommunicationText

    var table: DataTable {
        DataTable(
            caption: text(.audiencesCaption), columns: [.init(text(.audienceTitle)), .init(text(.sizeTitle), .number), .init(text(.whyTitle))],
            rows: rows.filter { $0.figure != .known(0) }.map { [.text($0.name), .figure($0.figure), .text($0.why)] })
    }

    private struct Row {
        let name: String
        let figure: Figure
        let why: String
    }

    /// A short plan names those to whom something special is said.
    private var rows: [Row] { source.schedule.isShort ? waves + special : [row(.groupStaff, .known(sizes.staff), .whyStaff)] + waves + special + others }

    private var special: [Row] {
        let people = source.people
        return [
            row(.groupMail, people.knowsMail ? number(.mail, .mailUnknown) : unknown(.openMail), .whyMail),
            row(.groupAndroid, .known(sizes[.android]), .whyAndroid),
            row(.groupNotSeen, people.hasContact ? .known(sizes[.notSeen]) : unknown(.openContact), .whyNotSeen),
            row(.groupVIP, people.hasVIPList ? .known(sizes[.vip]) : unknown(.openVIP), .whyVIP),
            row(.groupGuests, .known(sizes.guests), .whyGuests), row(.groupUserless, .known(sizes.userlessDevices), .whyUserless),
            row(.groupStay, .known(sizes.staying), .whyStay), row(.groupOpen, .known(sizes.open), .whyOpen),
            row(.groupBlocked, .known(sizes.signInBlocked), .whyBlocked),
        ]
    }

    private var others: [Row] {
        [
            row(.groupPersonal, .known(sizes[.personal]), .whyPersonal), row(.groupCorporate, .known(sizes[.corporate]), .whyCorporate),
            row(.groupManagers, unknown(.openManagers), .whyManagers), row(.groupHelpDesk, unknown(.openHelpDesk), .whyHelpDesk),
            row(.groupWorksCouncil, unknown(.openWorksCouncil), .whyWorksCouncil),
        ]
    }

    private var waves: [Row] {
        let waves = source.plan.waves.filter { !$0.users.isEmpty }
        let later = waves.filter { $0.number > 1 }
        let first = waves.filter { $0.number <= 1 }.map {
            $0.number == 0
                ? row(source.isEnabled ? .groupZeroEnabled : .groupZero, .known($0.users.count), .whyZero) : row(.groupPilot, .known($0.users.count), .whyPilot)
        }
        guard later.count > (source.schedule.isShort ? 1 : Self.wavesShown) else {
            return first + later.map { Row(name: text(.groupWave, ["number": "\($0.number)"]), figure: .known($0.users.count), why: text(.whyWave)) }
        }
        return first + [row(.groupWaves, .known(later.reduce(0) { $0 + $1.users.count }), .whyWaves)]
    }

    /// At least so many, while it cannot be told of some.
    private func number(_ trait: MessageTraits, _ open: MessageTraits) -> Figure { sizes[open] > 0 ? .atLeast(sizes[trait]) : .known(sizes[trait]) }

    private func unknown(_ reason: CommunicationWord) -> Figure { .unknown(reason: text(reason)) }

    private func row(_ name: CommunicationWord, _ figure: Figure, _ why: CommunicationWord) -> Row { Row(name: text(name), figure: figure, why: text(why)) }
}
