import ExportReading
import TenantModel
import YAMLReading

/// What pilot and waves are planned with.
extension ProjectValues {
    /// Fills in calendar, help desk, sites, apps, pilot, waves and ticket rates.
    func fillPlan(_ settings: inout ProjectSettings) {
        settings.timeZone = root["project"]?["timeZone"]?.text.flatMap { ScalarFault($0, .timeZone) == nil ? $0 : nil }
        settings.licensesToBuy = byName(root["licenses"]?["buy"]) { $0.count(.count) }
        if let calendar = root["calendar"] { fillCalendar(calendar, &settings.calendar) }
        settings.helpDesk.contact = root["helpDesk"]?["contact"]?.filledText
        settings.helpDesk.hours = root["helpDesk"]?["hours"]?.filledText
        settings.helpDesk.languages = root["helpDesk"]?["languages"]?.texts
        settings.helpDeskCapacity = byWord(root["helpDesk"]?["capacity"]) { $0.amount(.hours) }
        settings.sites = (root["sites"]?.entries ?? []).map(site)
        settings.apps = (root["apps"]?.items ?? []).compactMap(app)
        settings.pilot.size = root["pilot"]?["size"]?.count(.atLeastOne)
        settings.pilot.deviceBudget = root["pilot"]?["deviceBudget"]?.count(.atLeastOne)
        settings.pilot.weights = byWord(root["pilot"]?["weights"]) { $0.amount(.weight) }
        if let waves = root["waves"] { fillWaves(waves, &settings.waves) }
        settings.ticketRates = byWord(root["ticketRates"]) { $0.amount(.rate) }
    }

    private func fillCalendar(_ node: YAMLNode, _ calendar: inout CalendarSettings) {
        let names = (node["weekdays"]?.values ?? []).compactMap(\.text)
        let weekdays = Weekday.allCases.filter { names.contains($0.name) }
        if !weekdays.isEmpty { calendar.weekdays = Set(weekdays) }
        calendar.freezes = (node["freezes"]?.items ?? []).compactMap { freeze in
            guard let from = freeze["from"]?.day, let to = freeze["to"]?.day, from <= to else { return nil }
            return ChangeFreeze(from: from, to: to, why: freeze["why"]?.filledText ?? "")
        }
        calendar.holidays = byName(node["holidays"]) { $0.values.compactMap(\.day) }
        if let days = node["minGapDays"]?.count(.integer(0...366)) { calendar.minGapDays = days }
    }

    private func fillWaves(_ node: YAMLNode, _ waves: inout WaveSettings) {
        waves.growth = node["growth"]?.amount(.number(1...100))
        waves.minUsers = node["minUsers"]?.count(.count)
        waves.maxUsers = node["maxUsers"]?.count(.atLeastOne)
        waves.maxPerDay = node["maxPerDay"]?.count(.atLeastOne)
        waves.maxPerSite = node["maxPerSite"]?.count(.atLeastOne)
        waves.reenrollment = node["reenrollment"]?.text.flatMap(Reenrollment.init(rawValue:))
        waves.reenrollPerDay = node["reenrollPerDay"]?.count(.atLeastOne)
        waves.together = (node["together"]?.items ?? []).compactMap(\.texts).filter { !$0.isEmpty }
        waves.pins = (node["pins"]?.entries ?? []).compactMap { pin in pin.value.count(.wave).map { WavePin(name: pin.key, wave: $0) } }
    }

    private func site(_ entry: YAMLEntry) -> SiteSettings {
        var site = SiteSettings(name: entry.key)
        site.departments = entry.value["departments"]?.texts ?? []
        site.offices = entry.value["offices"]?.texts ?? []
        site.timeZone = entry.value["timeZone"]?.text.flatMap { ScalarFault($0, .timeZone) == nil ? $0 : nil }
        site.linkMbps = entry.value["linkMbps"]?.amount(.amount)
        site.hasCache = entry.value["cache"]?.flag ?? false
        return site
    }

    private func app(_ node: YAMLNode) -> AppSettings? {
        guard let name = node["name"]?.filledText, let megabytes = node["megabytes"]?.amount(.amount),
            let platform = Platform.allCases.first(where: { $0.name == node["platform"]?.text && $0 != .unknown && $0 != .other })
        else { return nil }
        return AppSettings(name: name, platform: platform, megabytes: megabytes)
    }

    /// A value per name that somebody chose.
    private func byName<Value>(_ node: YAMLNode?, _ value: (YAMLNode) -> Value?) -> [String: Value] {
        Dictionary((node?.entries ?? []).compactMap { entry in value(entry.value).map { (entry.key, $0) } }, uniquingKeysWith: { first, _ in first })
    }

    /// A value per name of the contract.
    private func byWord<Word: RawRepresentable<String> & Hashable, Value>(_ node: YAMLNode?, _ value: (YAMLNode) -> Value?) -> [Word: Value] {
        let pairs = (node?.entries ?? []).compactMap { entry in Word(rawValue: entry.key).flatMap { word in value(entry.value).map { (word, $0) } } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
