import TenantModel

extension Decisions {
    /// What every rule on policies answers when nothing was compared; nil when populations say something.
    var answerWithoutComparison: RuleAnswer? {
        switch coverage.basis {
        case .nothingToLose: .notApplicable("Somebody stated that there are no Basic Mobility policies: nothing can be lost.")
        case .notRead(let inputs): .notEvaluated(inputs + (hasDeviceList ? [] : [.entraDevices]))
        case .compared: hasDeviceList ? nil : .notEvaluated([.entraDevices])
        }
    }

    /// What would settle which of these populations' users switch, and what is open about their policies.
    func settling(_ populations: [CoveragePopulation], openReasons: some Sequence<CoverageReason>) -> [ExportInput] {
        // Thousands of populations are open for a handful of reasons.
        var kinds: [CoverageReason.Kind] = []
        var inputs: Set<ExportInput> = []
        for reason in openReasons where !kinds.contains(reason.kind) {
            kinds.append(reason.kind)
            if let input = reason.settledBy { inputs.insert(input) }
        }
        inputs.formUnion(populations.uncertainty)
        let isConcerned = populations.contains { !$0.users.isEmpty }
        if isConcerned {
            var concerned = Array(repeating: false, count: tenant.users.count)
            for population in populations { for user in population.users where user.row < concerned.count { concerned[user.row] = true } }
            inputs.formUnion(settling { concerned[$0.row] })
        }
        if isConcerned, !tenant.provides.contains(.licenses) { inputs.insert(.licenses) }
        return inputs.sorted { $0.rawValue < $1.rawValue }
    }

    /// The name of a Basic Mobility policy with its record.
    func basicMobilitySubject(_ place: Int) -> PolicySubject {
        let policy = tenant.policies.basicMobility[place]
        return PolicySubject(name: policy.name, evidence: policy.evidence)
    }

    /// The name of an Intune policy with its record.
    func intuneSubject(_ place: Int) -> PolicySubject {
        let policy = tenant.policies.intune[place]
        return PolicySubject(name: policy.name.isEmpty ? policy.odataType : policy.name, evidence: policy.evidence)
    }

    /// The policies in effect of a population, by name.
    func policyNames(_ population: CoveragePopulation) -> String {
        population.policies.map { tenant.policies.basicMobility[$0].name }.joined(separator: " or ")
    }
}

extension CoverageReason {
    /// What would settle it; nil when no export can.
    var settledBy: ExportInput? {
        switch kind {
        case .assignmentsUnknown, .filter, .notInV1Export, .policiesNotRead, .exportCutShort: .intunePolicies
        case .groupUnknown, .groupAmbiguous, .groupMembersUnknown, .deviceGroup: .groupMembers
        case .noConditionalAccess, .conditionalAccessNotRead: .conditionalAccess
        default: nil
        }
    }
}

extension CoveragePopulation {
    /// Whether a Basic Mobility policy is in effect here and nothing of Intune reaches these devices when they switch: no policy at all,
    /// or only policies for devices that enroll again first.
    var isBareAtSwitch: Bool { !policies.isEmpty && !isCutShort && reaching.allSatisfy { $0.condition?.kind == .afterReenrollment } }

    /// Whether it cannot be told if anything reaches them: no sure policy, and one that depends on what the exports do not show.
    var isReachOpen: Bool { !policies.isEmpty && !isBareAtSwitch && !reaching.contains(where: \.isSure) }

    /// What the reach of its policies depends on.
    var openReasons: [CoverageReason] { reaching.compactMap(\.condition) + (isCutShort ? [CoverageReason(.exportCutShort)] : []) }

    /// The platform as sentences name it.
    var platformName: String {
        switch platform {
        case .iOS: "iOS"
        case .windows: "Windows"
        case .macOS: "macOS"
        case .linux: "Linux"
        case .androidDeviceAdministrator, .samsungKnox, .androidWorkProfile, .androidDeviceOwner: "Android"
        }
    }
}
