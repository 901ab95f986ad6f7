import Preflight
import RolloutPlanning
import TenantModel

/// `groups/<wave>.csv`: the members of each wave's license group.
enum WaveFiles {
    static func files(_ plan: RolloutPlan, _ decisions: Decisions, layout: MemberImport) -> [OutputFile] {
        plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.map { layout.file(path(of: $0.number), $0.users, decisions.tenant.users) }
    }

    /// Where the members of a wave stand.
    static func path(of wave: Int) -> String { "groups/\(wave).csv" }
}
