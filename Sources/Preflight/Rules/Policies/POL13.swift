import TenantModel

/// Replacements that do not do on a platform what they seem to do.
struct POL13: Rule {
    let text = RuleText(
        "POL-13", title: "Platform specifics", severity: .high,
        trigger: "A moving user has Windows older than 10; or Android whose only replacement is for device administrator, or only for Android Enterprise; "
            + "medium where a setting needs a supervised iPhone or iPad.",
        why: "Intune does not manage Windows before 10. It ended support for device administrator on Android with Google services, and Android Enterprise "
            + "policies arrive only after enrolling again. Some iOS settings do nothing on devices that are not supervised.",
        remediation: [
            "Windows: upgrade or retire the device before its user's wave.",
            "Android: plan the enrollment again in a work profile, with policies for it assigned beforehand.",
            "iOS: check which devices are supervised before counting on these settings.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .entraDevices], sources: [.androidDeviceAdministrator, .policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        var findings: [Finding] = []
        let old = oldWindows(decisions)
        if !old.isEmpty {
            findings.append(
                Finding(
                    .high, .enabling, title: "\(old.count.of("Windows device")) that Intune cannot manage", subjects: .devices(old),
                    population: decisions.tenant.devices.count, action: "Upgrade or retire before the wave"
                ) { index in
                    "Windows \(decisions.tenant.symbols[decisions.tenant.devices[old[index]].osVersion]) loses everything"
                })
        }
        let populations = decisions.coverage.populations.filter { !$0.policies.isEmpty }
        let android = populations.filter { $0.platform == .androidDeviceAdministrator && !$0.reaching.isEmpty }
        let users = decisions.moving(android) { population in
            population.isBareAtSwitch
                ? "Android: replacement policies arrive only after enrolling again"
                : "Android: the replacement is for device administrator, whose support has ended"
        }
        if !users.users.isEmpty {
            findings.append(
                Finding(
                    .high, .enabling, title: "\(users.users.count.of("user")) with Android under device administrator", users, decisions,
                    action: "Plan to enroll again in a work profile"))
        }
        func supervised(_ population: CoveragePopulation) -> [SettingCoverage] {
            population.settings.filter { SettingWeight.needsSupervision($0.setting) && $0.verdict.isCovered }
        }
        let apple = decisions.moving(populations.filter { $0.platform == .iOS && !supervised($0).isEmpty }) { population in
            "iOS: \(supervised(population).map(\.label).shortened()) on supervised devices alone"
        }
        if !apple.users.isEmpty {
            findings.append(
                Finding(
                    .medium, .enabling,
                    title: "\(apple.users.count.users("has", "have")) settings that need a supervised device", apple,
                    decisions,
                    action: "Check supervision"))
        }
        return .evaluated(findings)
    }

    /// Devices of moving users with a version before 10. A version that is not known accuses nobody.
    private func oldWindows(_ decisions: Decisions) -> [DeviceID] {
        let isOld = (0..<decisions.tenant.symbols.count).map { index in
            let version = decisions.tenant.symbols[Symbol(index: UInt32(index))]
            guard let dot = version.firstIndex(of: "."), let major = Int(version[..<dot]) else { return false }
            return major < 10
        }
        return decisions.tenant.devices.ids.filter { id in
            guard decisions.deviceOutcome[id.row] == .switchesAtEnablement || decisions.deviceOutcome[id.row] == .switchesWithLicense else { return false }
            let device = decisions.tenant.devices[id]
            return device.platform == .windows && isOld[Int(device.osVersion.index)]
        }
    }
}
