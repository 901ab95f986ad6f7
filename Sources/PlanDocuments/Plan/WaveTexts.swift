import Preflight
import RolloutPlanning
import TenantModel

/// Wave, day and reason of each user as cells of a writer, made once for all who share them.
struct WaveTexts<Writer: RowWriter & ~Copyable>: Sendable {
    private let plan: RolloutPlan
    /// By wave and one more, the first for no wave.
    private let waves: TextColumn
    private let dates: TextColumn
    /// By reason, and whether the user is held; those about families come after them.
    private let sentences: TextColumn
    private let reasonCount = WaveReason.allCases.count
    private let familyCount: Int
    /// For members of the pilot.
    private let pilot: [UserID: String]
    /// For whoever was left behind by a wave that has run.
    private let leftBehind: [UserID: String]

    init(_ plan: RolloutPlan, text: PlanText) {
        self.plan = plan
        let last = plan.waves.map(\.number).max() ?? 0
        let byNumber = Dictionary(plan.waves.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        waves = TextColumn(cells: [""] + (0...last).map { "\($0)" }, for: Writer.self)
        dates = TextColumn(cells: [""] + (0...last).map { byNumber[$0].map { "\($0.date)" } ?? "" }, for: Writer.self)
        familyCount = plan.families.names.count
        let plain = [false, true].flatMap { isHeld in WaveReason.allCases.map { text.sentence($0, isHeld: isHeld) } }
        let families = [false, true].flatMap { isHeld in
            plan.families.names.map { text.sentence(.broad, what: $0.isEmpty ? text.unknownFamily : $0, isHeld: isHeld) }
        }
        sentences = TextColumn(cells: plain + families, for: Writer.self)
        pilot = Dictionary(
            plan.pilot.members.map { member in
                (member.user, text.sentence(.pilot, what: text.what(member, in: plan.pilot), isHeld: plan.standing[member.user.row].isHeld))
            }, uniquingKeysWith: { first, _ in first })
        leftBehind = Dictionary(
            plan.leftBehind.keys.compactMap { user in
                plan.catchUp(of: user).map { (user, text.sentence($0, isHeld: plan.standing[user.row].isHeld)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The number of the wave.
    @inline(__always)
    func wave(_ user: UserID, to writer: inout Writer) { writer.encodedCell(waves, Int(plan.waveOfUser[user.row]) + 1) }

    /// The day.
    @inline(__always)
    func date(_ user: UserID, to writer: inout Writer) {
        if !plan.datesOfUsers.isEmpty, let date = plan.datesOfUsers[user] {
            writer.cell("\(date)")
        } else {
            writer.encodedCell(dates, Int(plan.waveOfUser[user.row]) + 1)
        }
    }

    /// Why.
    func reason(_ user: UserID, to writer: inout Writer) {
        let reason = plan.reasons[user.row]
        let isHeld = plan.standing[user.row].isHeld
        if reason == .pilot, let sentence = pilot[user] {
            writer.cell(sentence)
        } else if reason == .leftBehind, let sentence = leftBehind[user] {
            writer.cell(sentence)
        } else if reason == .broad {
            writer.encodedCell(sentences, 2 * reasonCount + (isHeld ? familyCount : 0) + Int(plan.families.ofUsers[user.row]))
        } else {
            writer.encodedCell(sentences, (isHeld ? reasonCount : 0) + Int(reason.rawValue))
        }
    }
}
