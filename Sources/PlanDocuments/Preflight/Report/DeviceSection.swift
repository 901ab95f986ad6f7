import Preflight
import TenantModel

/// Devices: what they are, when they were seen, when they will have switched, when their certificate ends.
struct DeviceSection {
    let values: ReportValues

    private var text: ReportText { values.text }

    /// Platforms by owner kind.
    var inventory: [any Component] {
        let platforms = Platform.allCases.filter { values.devices.count($0) > 0 }.sorted { values.devices.count($0) > values.devices.count($1) }
        guard !platforms.isEmpty else { return [] }
        let kinds: [(Ownership, PreflightWord)] = [(.corporate, .corporate), (.personal, .personal), (.unknown, .ownershipUnknown)]
        let rows = platforms.map { platform -> [DataTable.Value] in
            let owned = values.devices.ownerships[Int(platform.rawValue)]
            let counts = kinds.map { owned[Int($0.0.rawValue)] } + [values.devices.count(platform), values.devices.count(platform, .switchesAtEnablement)]
            return [.text(values.name(of: platform))] + counts.map { .figure(.known($0)) }
        }
        let columns =
            [DataTable.Column(text(.platformTitle))] + kinds.map { .init(text($0.1), .number) } + [
                .init(text(.allDevices), .number), .init(text(.partSwitches), .number),
            ]
        return [DataTable(caption: text(.inventoryCaption), columns: columns, rows: rows, annex: values.annex("devices.csv"))]
    }

    /// Devices that a switch concerns, by age of their last check-in.
    var checkIns: [any Component] {
        let buckets = CheckInAge.allCases.map { Histogram.Bucket(label: text($0.word), count: values.devices.ages[$0.rawValue]) }
        let total = values.devices.ages.reduce(0, +)
        guard total > 0 else { return [] }
        let caption = text(.checkInCaption, ["devices": text(.devices, count: total)])
        return [Histogram(caption: caption, bucketTitle: text(.checkInTitle), countTitle: text(.devicesTitle), buckets: buckets)]
    }

    /// When switching devices are expected to have switched.
    var curve: [any Component] {
        let total = values.devices.curve.reduce(0, +)
        guard total > 0 else { return [] }
        // Bars rise: whoever has switched within 8 hours has switched within 24.
        var sum = 0
        let buckets = SwitchWindow.allCases.map { window in
            let count = values.devices.curve[window.rawValue]
            sum += count
            return Histogram.Bucket(
                label: text(window.word), count: window == .tail ? count : sum, series: window == .tail ? .unknown : .intune)
        }
        return [
            Histogram(
                caption: text(.curveCaption, ["devices": text(.devices, count: total)]),
                bucketTitle: text(values.isEnabled ? .curveTitleEnabled : .curveTitle), countTitle: text(.devicesTitle), buckets: buckets)
        ]
    }

    /// Whether any expiry of a certificate was read.
    var hasCertificates: Bool { CertificateAge.allCases.contains { $0 != .unknown && values.devices.certificates[$0.rawValue] > 0 } }

    /// Certificates of devices that a switch concerns.
    var certificates: [any Component] {
        let rows = CertificateAge.allCases.filter { values.devices.certificates[$0.rawValue] > 0 }.map { age -> [DataTable.Value] in
            [.text(text(age.word)), .figure(.known(values.devices.certificates[age.rawValue]))]
        }
        let columns = [DataTable.Column(text(.certificateTitle)), .init(text(.devicesTitle), .number)]
        return [DataTable(caption: text(.certificateCaption), columns: columns, rows: rows, annex: values.annex("devices.csv"))]
    }
}
