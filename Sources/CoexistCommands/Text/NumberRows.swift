import PlanDocuments
import Preflight
import TenantModel

/// The numbers of the first screen. A number stands only where something was evaluated, 0 included; otherwise `?` and the reason.
struct NumberRows {
    private let assessment: Assessment
    private let decisions: Decisions
    private let counts: OutcomeCounts

    init(_ assessment: Assessment) {
        self.assessment = assessment
        decisions = assessment.decisions
        counts = OutcomeCounts(decisions)
    }

    var rows: [NumberLines.Row] {
        stuck + switching + [withLicense] + staying + [userless] + cannotTell + [withoutReplacement, intent]
    }

    private var isOn: Bool { decisions.tenantAuthority.isAlreadyEnabled }

    private var switching: [NumberLines.Row] {
        let users = counts[UserOutcome.switchesAtEnablement].total
        let devices = decisions.devices(.switchesAtEnablement)
        let phones = devices.count { decisions.tenant.devices.platform(of: $0).isMobile }
        guard assessment.verdict.answersWhoSwitches || users > 0 else {
            return [
                .init(
                    number: "?",
                    text:
                        "users move at once: \(assessment.verdict.missingForWhoSwitches.map { Inputs.name($0).lowercased() }.joined(separator: ", ")) not read")
            ]
        }
        let presumed = decisions.userReason.count { $0 == .planPresumed }
        let text =
            "\(Numbers.noun(users, "user")), \(Numbers.count(devices.count, "device")) (\(Numbers.count(phones, "phone"))) move at their next check-in, most within 8 hours"
        guard users > 0 else { return [.init(number: "0", text: "users move at once")] }
        let coManaged = decisions.userReason.count { $0 == .coManagedDevice }
        let pending = decisions.userReason.count { $0 == .planPending }
        var detail = "proved by plan"
        if presumed > 0 { detail += ", \(Numbers.grouped(presumed)) presumed from product names (plans switched off cannot be seen)" }
        if pending > 0 { detail += ", \(Numbers.grouped(pending)) with a plan that is not on yet" }
        if coManaged > 0 { detail += ", \(Numbers.grouped(coManaged)) by a co-managed device" }
        let proved = Numbers.grouped(users - presumed - coManaged - pending)
        return [.init(number: Numbers.grouped(users), text: text), .init(number: proved, text: detail, isDetail: true)]
    }

    /// Where coexistence is on, the question is who is stuck.
    private var stuck: [NumberLines.Row] {
        guard isOn else { return [] }
        let after = AfterEnablement(decisions)
        let text = "due devices are stuck: no check-in for 7 days (\(Numbers.grouped(after.silentForADay.count)) silent for 24 hours)"
        return [.init(number: Numbers.grouped(after.stuck.count), text: text)]
    }

    private var withLicense: NumberLines.Row {
        let users = counts[UserOutcome.switchesWithLicense].total
        let text =
            decisions.intent.isStated
            ? "\(users == 1 ? "user switches" : "users switch") when they get an Intune license"
            : "\(users == 1 ? "user stays" : "users stay") until somebody gives them an Intune license"
        return .init(number: Numbers.grouped(users), text: text)
    }

    private var staying: [NumberLines.Row] {
        guard decisions.intent.isStated else { return [] }
        let users = counts[UserOutcome.staysOnBasicMobility].total
        return [.init(number: Numbers.grouped(users), text: "\(users == 1 ? "user stays" : "users stay") on Basic Mobility, as you said")]
    }

    private var userless: NumberLines.Row {
        let report = assessment.rules.first { $0.text.id == "DEV-01" }
        let devices = counts[DeviceOutcome.notMigrated].total
        if report?.result == .notEvaluated, devices == 0 {
            return .init(number: "?", text: "devices without a user: the lists read leave them out")
        }
        let suspected = decisions.deviceReason.count { $0 == .noUserSuspected }
        let isUnseen = devices == 0 && !decisions.tenant.provides.contains(.intuneDevices)
        if isUnseen { return .init(number: "0", text: "devices without a user in the Entra list; the Intune list, which shows more of them, was not read") }
        let note = suspected > 0 ? " (\(Numbers.grouped(suspected)) of them only suspected)" : ""
        return .init(
            number: Numbers.grouped(devices),
            text: "\(devices == 1 ? "device has no user and never moves by itself" : "devices have no user and never move by themselves")\(note)")
    }

    private var cannotTell: [NumberLines.Row] {
        let users = counts[UserOutcome.cannotTell].total
        guard users > 0 else { return [.init(number: "0", text: "users cannot be told")] }
        var reasons: [String] = []
        let unknownProducts = decisions.userReason.count { $0 == .productNotRecognized }
        if unknownProducts > 0 {
            let names = Set(decisions.users(.cannotTell).flatMap { decisions.entitlement(of: $0).unknownProducts }).count
            reasons.append("product name not recognized (\(Numbers.count(names, "name")))")
        }
        if decisions.userReason.contains(.licensesNotRead) { reasons.append("licenses not read") }
        if decisions.userReason.contains(.authorityUnknown) { reasons.append("it is not known who manages their devices") }
        return [.init(number: Numbers.grouped(users), text: "\(Numbers.noun(users, "user")) cannot be told: \(reasons.joined(separator: "; "))")]
    }

    /// Users who switch and get no policy instead. A statement of the project file answers as well as the policies themselves.
    private var withoutReplacement: NumberLines.Row {
        let settings = decisions.settings
        let coverage = decisions.coverage
        if coverage.isCompared { return compared }
        if settings.hasNoBasicMobilityPolicies { return .init(number: "0", text: "users lose a policy: Basic Mobility has none, as stated") }
        if settings.hasNoIntunePolicies {
            return .init(
                number: Numbers.grouped(counts[UserOutcome.switchesAtEnablement].total), text: "users without replacement policy: Intune has none, as stated")
        }
        return .init(number: "?", text: "users without replacement policy: \(Self.unread(coverage.missing))")
    }

    private var compared: NumberLines.Row {
        let numbers = CoverageNumbers(decisions)
        let users = numbers.withoutReplacement.switching
        var further: [String] = []
        if numbers.withGap.switching > 0 { further.append(Self.lose(numbers.withGap.switching)) }
        if numbers.open.switching > 0 { further.append("\(Numbers.grouped(numbers.open.switching)) cannot be told") }
        let perhaps = numbers.perhapsWithoutReplacement.switching
        if perhaps > 0 {
            let lose = numbers.withGap.switching > 0 ? "; " + Self.lose(numbers.withGap.switching) : ""
            let start = users > 0 ? "\(users == 1 ? "user at least moves" : "users at least move")" : "users move"
            return .init(
                number: users > 0 ? Numbers.grouped(users) : "?",
                text:
                    "\(start) without replacement policy: \(Numbers.grouped(perhaps))\(users > 0 ? " more" : "") cannot be told (`coexist policies` says why)\(lose)"
            )
        }
        let rest = further.isEmpty ? "" : "; of those who move, \(further.joined(separator: ", "))"
        return .init(number: Numbers.grouped(users), text: "\(users == 1 ? "user moves" : "users move") without replacement policy\(rest)")
    }

    private static func lose(_ users: Int) -> String {
        "\(Numbers.grouped(users)) \(users == 1 ? "loses settings or gets" : "lose settings or get") weaker ones"
    }

    private static func unread(_ missing: [ExportInput]) -> String {
        switch missing {
        case [.intunePolicies]: "Intune policies not read (is Intune empty? --no-intune-policies)"
        case [.basicMobilityPolicies]: "Basic Mobility policies not read (are there none? --no-bms-policies)"
        default: "no policies read (is Intune empty? --no-intune-policies)"
        }
    }

    private var intent: NumberLines.Row {
        guard decisions.intent.isStated else { return .init(number: "?", text: "meant to move: not stated") }
        let unintended = zip(decisions.userOutcome, decisions.intent.intended).count { $0 == .switchesAtEnablement && $1 == .no }
        return .init(number: Numbers.grouped(unintended), text: "of those who move at once are not meant to move")
    }
}
