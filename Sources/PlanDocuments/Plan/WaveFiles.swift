import Preflight
import RolloutPlanning
import TenantModel

/// `groups/<wave>.csv`: everybody of a wave; `groups/<wave>-license.csv`: those of them who need the license on its day, which are not those who are held
/// with one; `groups/<wave>-license-<day>.csv`: those who were given a day of their own.
enum WaveFiles {
    static func files(_ plan: RolloutPlan, _ decisions: Decisions, layout: MemberImport) -> [OutputFile] {
        plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.flatMap { wave in
            [layout.file(path(of: wave.number), wave.users, decisions.tenant.users)]
                + licenses(of: wave, plan).map { layout.file($0.path, $0.users, decisions.tenant.users) }
        }
    }

    /// Who gets the license in a wave, by day. In a wave that has run also who got it there, so that nobody is taken out again.
    static func licenses(of wave: PlanWave, _ plan: RolloutPlan) -> [(path: String, date: RolloutDate, all: Int, users: [UserID])] {
        plan.days(of: wave).map { date, users in
            let path = date == wave.date ? licensePath(of: wave.number) : "groups/\(wave.number)-license-\(date).csv"
            let licensed = users.filter { plan.standing[$0.row] == .target || wave.hasRun && plan.standing[$0.row].isUnderWay }
            return (path, date, users.count, licensed)
        }
    }

    /// Where those stand who get the license on the day of a wave.
    static func licensePath(of wave: Int) -> String { "groups/\(wave)-license.csv" }

    /// Where the members of a wave stand.
    static func path(of wave: Int) -> String { "groups/\(wave).csv" }
}
