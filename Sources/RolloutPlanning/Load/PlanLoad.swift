import ExportReading
import Preflight
import TenantModel

/// What a plan asks of the help desk and the network.
public struct PlanLoad: Sendable {
    public let forecast: LoadForecast
    public let expectation: TicketExpectation
    public let capacity: DeskCapacity
    /// For each wave, by its number, how soon its devices switch.
    public let curves: [Int: SwitchCurve]
    /// Nil unless some app and some site with a link are known.
    public let network: NetworkLoad?
    /// Nil unless Android enrolls again after the waves.
    public let reenrollment: ReenrollmentTrack?
    /// Devices without user, which somebody has to move by hand.
    public let userlessDevices: Int

    init(_ basis: PlanBasis, waves: [PlanWave], load: LoadOfUsers, days: WaveDays) {
        let decisions = basis.decisions
        expectation = load.expectation
        capacity = load.capacity
        userlessDevices = decisions.deviceOutcome.count { $0 == .notMigrated }
        let track = ReenrollmentTrack(basis, waves: waves, days: days)
        reenrollment = track
        var batches = waves.flatMap { wave in
            // What has happened makes no work any more that could be planned.
            Self.batches(wave, load: load, days: days) { basis.targets.standing[$0.row].isUnderWay }
        }
        if let first = batches.firstIndex(where: { $0.wave == 0 }) {
            var crowd = batches[first].crowd
            crowd.userlessDevices = userlessDevices
            batches[first] = SwitchBatch(wave: 0, date: batches[first].date, crowd: crowd)
        } else if userlessDevices > 0, let enablement = waves.first, !enablement.hasRun {
            var crowd = RiskCrowd()
            crowd.userlessDevices = userlessDevices
            batches.append(SwitchBatch(wave: 0, date: enablement.date, crowd: crowd))
        }
        for day in track?.days ?? [] {
            var crowd = RiskCrowd()
            crowd.add(.reenroll, users: day.users)
            batches.append(SwitchBatch(wave: nil, date: day.date, crowd: crowd))
        }
        forecast = LoadForecast(batches, expectation: load.expectation, calendar: days.workCalendar, capacity: load.capacity)
        curves = Dictionary(uniqueKeysWithValues: waves.map { ($0.number, Self.curve($0, decisions)) })
        network = NetworkLoad(Self.arrivals(waves, basis), sites: decisions.settings.sites.sorted { $0.name < $1.name }, apps: decisions.settings.apps)
    }

    /// The people of a wave by the day on which they switch.
    private static func batches(_ wave: PlanWave, load: LoadOfUsers, days: WaveDays, underWay: (UserID) -> Bool) -> [SwitchBatch] {
        var crowds: [RolloutDate: RiskCrowd] = [:]
        var onDay = RiskCrowd()
        for user in wave.users where !underWay(user) {
            if !days.ofUsers.isEmpty, let date = days.ofUsers[user] {
                crowds[date, default: RiskCrowd()].add(load.risksInWave(user))
            } else {
                onDay.add(load.risksInWave(user))
            }
        }
        for (risks, users) in onDay.users { crowds[wave.date, default: RiskCrowd()].add(risks, users: users) }
        return crowds.sorted { $0.key.description < $1.key.description }.map { SwitchBatch(wave: wave.number, date: $0.key, crowd: $0.value) }
    }

    private static func curve(_ wave: PlanWave, _ decisions: Decisions) -> SwitchCurve {
        var curve = SwitchCurve()
        let table = decisions.tenant.devices
        let upTo = decisions.checkInsUpTo
        for user in wave.users {
            decisions.devicesOfUsers.forEach(of: user) { device in
                guard decisions.isMoving(device) else { return }
                let seen = table.lastSeen(of: device)
                curve.add(
                    lastCheckIn: seen == unknownMoment ? nil : Timestamp(seconds: seen), asOf: upTo, platform: table.platform(of: device))
            }
        }
        return curve
    }

    private static func arrivals(_ waves: [PlanWave], _ basis: PlanBasis) -> [SiteArrival] {
        guard basis.sites.isStated, !basis.decisions.settings.apps.isEmpty else { return [] }
        let decisions = basis.decisions
        var arrivals: [SiteArrival] = []
        for wave in waves {
            var devices: [Int32: [Platform: Int]] = [:]
            for user in wave.users {
                let site = basis.sites.siteOfUser[user.row]
                guard site >= 0 else { continue }
                decisions.devicesOfUsers.forEach(of: user) { device in
                    guard decisions.isMoving(device) else { return }
                    devices[site, default: [:]][decisions.tenant.devices.platform(of: device), default: 0] += 1
                }
            }
            arrivals += devices.sorted { $0.key < $1.key }.map { SiteArrival(wave: wave.number, site: Int($0.key), devices: $0.value) }
        }
        return arrivals
    }
}
