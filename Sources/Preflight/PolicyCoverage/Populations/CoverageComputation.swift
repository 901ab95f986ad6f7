import ExportReading
import TenantModel

/// Computes what everybody would lose and get: users by signature, signatures by what applies to them, and verdicts once for each such population.
struct CoverageComputation {
    let decisions: Decisions
    let policies: PolicyList
    let audiences: AudienceList
    let signatures: UserSignatures
    let order: BasicMobilityOrder
    let platforms: PlatformsOfUsers
    /// For each platform of ``PlatformsOfUsers/all`` what each Basic Mobility policy asks for.
    let configured: [[ConfiguredSettings]]
    private let reaches: [AssignmentReach]
    private let gate: ComplianceGate
    private let basis: IntuneBasis
    private let controls: ControlList

    /// What was decided for everybody; what was not read is not guessed.
    static func coverage(_ decisions: Decisions) -> PolicyCoverage {
        let (policies, settings) = (decisions.tenant.policies, decisions.settings)
        let provides = decisions.tenant.provides
        let isBasicMobilityRead = !policies.basicMobility.isEmpty || provides.contains(.basicMobilityPolicies)
        let isIntuneRead = provides.contains(.intunePolicies) || policies.intune.contains { $0.family != .conditionalAccess && $0.family != .appProtection }
        if !isBasicMobilityRead, settings.hasNoBasicMobilityPolicies {
            return PolicyCoverage(
                basis: .nothingToLose, populations: [], overlaps: [], gapOfUser: Array(repeating: .no, count: decisions.tenant.users.count))
        }
        var missing: [ExportInput] = []
        if !isBasicMobilityRead { missing.append(.basicMobilityPolicies) }
        if !isIntuneRead, !settings.hasNoIntunePolicies { missing.append(.intunePolicies) }
        guard missing.isEmpty else {
            let platforms = PlatformsOfUsers(decisions)
            let gaps = (0..<decisions.tenant.users.count).map { platforms.isConcerned($0) ? Trit.unknown : .no }
            return PolicyCoverage(basis: .notRead(missing), populations: [], overlaps: [], gapOfUser: gaps)
        }
        return CoverageComputation(decisions, isStatedEmpty: !isIntuneRead).coverage()
    }

    private init(_ decisions: Decisions, isStatedEmpty: Bool) {
        self.decisions = decisions
        policies = decisions.tenant.policies
        let list = AudienceList(decisions.tenant, targets: policies.allTargets)
        audiences = list
        signatures = UserSignatures(decisions.tenant, list)
        order = BasicMobilityOrder(policies.basicMobility)
        platforms = PlatformsOfUsers(decisions)
        let policies = self.policies
        configured = PlatformsOfUsers.all.map { platform in policies.basicMobility.map { ConfiguredSettings($0, on: platform) } }
        controls = ControlList(policies.intune)
        let reaches = policies.intune.map { AssignmentReach($0, list) }
        self.reaches = reaches
        let gate = ComplianceGate(
            policies.intune, list, isStatedEmpty: isStatedEmpty, isCutShort: decisions.tenant.isCutShort(.conditionalAccess))
        self.gate = gate
        basis = IntuneBasis(
            policies.intune, reaches, isStatedEmpty: isStatedEmpty, isAccessRead: gate.isRead, isCutShort: decisions.tenant.isCutShort(.intunePolicies))
    }

    private func coverage() -> PolicyCoverage {
        let effective = EffectiveOfSignatures(self)
        var populations: [CoveragePopulation] = []
        for (place, platform) in PlatformsOfUsers.all.enumerated() { populations += self.populations(platform, place, effective) }
        populations.sort { a, b in
            if a.users.count != b.users.count { return a.users.count > b.users.count }
            if a.platform != b.platform { return a.platform < b.platform }
            return a.users[0] < b.users[0]
        }
        return PolicyCoverage(basis: .compared, populations: populations, overlaps: overlaps(effective), gapOfUser: gaps(populations))
    }

    private func populations(_ platform: PolicyPlatform, _ place: Int, _ effective: EffectiveOfSignatures) -> [CoveragePopulation] {
        let reach = PlatformReach(platform, policies.intune, reaches, audiences, signatures)
        let gate = gate.on(platform)
        var keyOfSignature = Array(repeating: -1, count: signatures.count)
        var places: [PopulationKey: Int] = [:]
        var keys: [PopulationKey] = []
        var users: [[UserID]] = []
        for (user, signature) in signatures.ofUser.enumerated() where platforms.owns(user, place) {
            let signature = Int(signature)
            if keyOfSignature[signature] < 0 {
                let key = PopulationKey(
                    effective: effective[signature], reaching: reach.reaching(signature),
                    access: gate.access(audiences.audiences) { signatures.isIn($0, signature) })
                if let known = places[key] {
                    keyOfSignature[signature] = known
                } else {
                    keyOfSignature[signature] = keys.count
                    places[key] = keys.count
                    keys.append(key)
                    users.append([])
                }
            }
            users[keyOfSignature[signature]].append(UserID(index: UInt32(user)))
        }
        var verdicts = PopulationVerdicts(
            platform: platform, policies: policies, configured: configured[place], controls: controls, audiences: audiences, basis: basis)
        return zip(keys, users).map { key, users in
            let result = verdicts.verdicts(key)
            return CoveragePopulation(
                platform: platform, policies: key.effective.policies, shadowed: key.effective.shadowed, isExcluded: key.effective.isExcluded,
                isUncertain: key.effective.isUncertain, users: users,
                switching: users.count { decisions.userOutcome[$0.row] == .switchesAtEnablement }, reaching: key.reaching, settings: result.settings,
                mail: result.mail, access: key.access, uncertainty: key.effective.uncertainty)
        }
    }

    /// Yes where something surely goes missing on one platform, else unknown where one is open.
    private func gaps(_ populations: [CoveragePopulation]) -> [Trit] {
        var gaps = (0..<decisions.tenant.users.count).map { platforms.hasUnknown($0) ? Trit.unknown : .no }
        for population in populations {
            switch population.hasGap {
            case .no: break
            case .yes: for user in population.users { gaps[user.row] = .yes }
            case .unknown: for user in population.users where gaps[user.row] == .no { gaps[user.row] = .unknown }
            }
        }
        return gaps
    }
}

extension Tenant {
    /// Whether a file of some input says that there is more of it, or ends too early.
    fileprivate func isCutShort(_ input: ExportInput) -> Bool {
        inputs.contains { file in
            file.provides.contains(input) && file.diagnostics.contains { ["incompleteExport", "truncatedJSON"].contains($0.code) }
        }
    }
}
