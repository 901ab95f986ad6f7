import Preflight
import RolloutPlanning
import TenantModel

/// `groups/<wave>.csv`: everybody of a wave; `groups/<wave>-license.csv`: those of them who need the license, which are not those who are held with one.
enum WaveFiles {
    static func files(_ plan: RolloutPlan, _ decisions: Decisions, layout: MemberImport) -> [OutputFile] {
        plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.flatMap { wave in
            [
                layout.file(path(of: wave.number), wave.users, decisions.tenant.users),
                layout.file(licensePath(of: wave.number), licensed(wave, plan), decisions.tenant.users),
            ]
        }
    }

    /// Who belongs into the group that gives the license: in a wave that has run also who got it there, so that nobody is taken out again.
    private static func licensed(_ wave: PlanWave, _ plan: RolloutPlan) -> [UserID] {
        wave.users.filter { plan.standing[$0.row] == .target || wave.hasRun && plan.standing[$0.row].isUnderWay }
    }

    /// Where those stand who get the license in a wave.
    static func licensePath(of wave: Int) -> String { "groups/\(wave)-license.csv" }

    /// Where the members of a wave stand.
    static func path(of wave: Int) -> String { "groups/\(wave).csv" }
}
