import Preflight
import RolloutPlanning
import TenantModel

/// `groups/<wave>.csv`: everybody of a wave; `groups/<wave>-license.csv`: those of them who need the license, which are not those who are held with one.
enum WaveFiles {
    static func files(_ plan: RolloutPlan, _ decisions: Decisions, layout: MemberImport) -> [OutputFile] {
        plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.flatMap { wave in
            [
                layout.file(path(of: wave.number), wave.users, decisions.tenant.users),
                layout.file(licensePath(of: wave.number), wave.users.filter { plan.standing[$0.row] == .target }, decisions.tenant.users),
            ]
        }
    }

    /// Where those stand who get the license in a wave.
    static func licensePath(of wave: Int) -> String { "groups/\(wave)-license.csv" }

    /// Where the members of a wave stand.
    static func path(of wave: Int) -> String { "groups/\(wave).csv" }
}
