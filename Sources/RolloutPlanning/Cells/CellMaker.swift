import Preflight
import ReferenceData
import TenantModel

/// Finds the cells of each user: what the user's devices are, and where and what the user is.
struct CellMaker {
    /// Cells in the order in which they were met.
    private(set) var found: [(dimension: PilotDimension, label: String)] = []
    private let decisions: Decisions
    private let users: UserTable
    private let devices: DeviceTable
    private let sites: SiteTable
    private let policies: PoliciesOfUsers
    private var majors: OSMajor
    private var kinds = NumberPlaces()
    private var cellsOfKinds: [(Int32, Int32, Int32, Int32)] = []
    /// For each symbol, site or license set of a dimension the cell; -1 when not met yet.
    private var places: [Int32]
    /// By dimension: where it begins in `places`.
    private let starts: [Int]
    private var placesByText: [[String: Int32]]
    private let zones: [Int32]
    private let paths: [String]

    init(_ decisions: Decisions, sites: SiteTable) {
        self.decisions = decisions
        users = decisions.tenant.users
        devices = decisions.tenant.devices
        self.sites = sites
        policies = PoliciesOfUsers(decisions)
        majors = OSMajor(symbolCount: decisions.tenant.symbols.count)
        let counts: [Int] = PilotDimension.allCases.map { dimension in
            switch dimension {
            case .device, .reenroll, .policy, .platform: 0
            case .site, .timeZone: sites.names.count
            case .licensePath: decisions.tenant.licenseSets.count
            case .department, .jobClass, .language: decisions.tenant.symbols.count
            }
        }
        var starts = [0]
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        self.starts = starts
        places = Array(repeating: -1, count: starts[counts.count])
        placesByText = PilotDimension.allCases.map { _ in [:] }
        let names = sites.timeZones.map { $0 ?? "" }
        zones = names.map { name in Int32(names.firstIndex(of: name) ?? 0) }
        paths = LicensePaths.texts(decisions)
    }

    /// Appends the cells of a user, each once.
    mutating func append(cellsOf user: UserID, to cells: inout [Int32]) {
        let first = cells.count
        decisions.devicesOfUsers.forEach(of: user) { device in
            guard decisions.isMoving(device) else { return }
            let (kind, policy, platform, again) = deviceCells(of: device, user)
            Self.append(kind, to: &cells, from: first)
            Self.append(policy, to: &cells, from: first)
            Self.append(platform, to: &cells, from: first)
            Self.append(again, to: &cells, from: first)
        }
        cells.append(symbolCell(.department, users.department[user.row]))
        if let site = sites[user] {
            cells.append(numberedCell(.site, site) { $0.sites.names[site] })
            cells.append(numberedCell(.timeZone, Int(zones[site])) { $0.sites.timeZones[site] ?? "" })
        } else {
            cells.append(textCell(.site, ""))
            cells.append(textCell(.timeZone, ""))
        }
        let set = Int(users.licenses[user.row].index)
        cells.append(numberedCell(.licensePath, set) { $0.paths[set] })
        cells.append(symbolCell(.jobClass, users.jobTitle(of: user)))
        cells.append(symbolCell(.language, users.language(of: user)))
    }

    @inline(__always)
    private static func append(_ cell: Int32, to cells: inout [Int32], from first: Int) {
        guard cell >= 0 else { return }
        for place in first..<cells.count where cells[place] == cell { return }
        cells.append(cell)
    }

    /// The cells of a device: its kind, its policy, its platform, and whether it has to enroll again; -1 for none.
    private mutating func deviceCells(of device: DeviceID, _ user: UserID) -> (Int32, Int32, Int32, Int32) {
        let platform = devices.platform(of: device)
        let policy = policies[user, platform]
        let major = majors.major(of: devices.osVersion(of: device), on: platform, in: decisions.tenant.symbols)
        let kind = DeviceKind(
            platform: platform, major: major, ownership: devices.ownership(of: device), policy: policy.policies, mail: policy.mail,
            joinType: devices.joinType(of: device))
        let (place, isNew) = kinds.place(of: kind.key)
        if !isNew { return cellsOfKinds[place] }
        let cells = (
            add(.device, kind.label(policies)), policies.name(policy.policies).map { textCell(.policy, $0) } ?? -1, textCell(.platform, platform.title),
            decisions.isReenrolling(device) ? textCell(.reenroll, "Android under device administrator") : -1
        )
        cellsOfKinds.append(cells)
        return cells
    }

    /// The cell of a text that may stand in several symbols: letter case makes no difference.
    private mutating func symbolCell(_ dimension: PilotDimension, _ symbol: Symbol) -> Int32 {
        let index = starts[dimension.place] + Int(symbol.index)
        let known = places[index]
        if known >= 0 { return known }
        let place = textCell(dimension, decisions.tenant.symbols[symbol])
        places[index] = place
        return place
    }

    private mutating func numberedCell(_ dimension: PilotDimension, _ number: Int, _ text: (Self) -> String) -> Int32 {
        let index = starts[dimension.place] + number
        let known = places[index]
        if known >= 0 { return known }
        let place = textCell(dimension, text(self))
        places[index] = place
        return place
    }

    private mutating func textCell(_ dimension: PilotDimension, _ text: String) -> Int32 {
        let key = text.lowercased()
        if let place = placesByText[dimension.place][key] { return place }
        let place = add(dimension, text)
        placesByText[dimension.place][key] = place
        return place
    }

    private mutating func add(_ dimension: PilotDimension, _ label: String) -> Int32 {
        found.append((dimension, label))
        return Int32(found.count - 1)
    }
}

extension Decisions {
    /// Whether a device has to enroll again to be managed as Android is today.
    @inline(__always)
    func isReenrolling(_ device: DeviceID) -> Bool { tenant.devices.platform(of: device) == .android }
}
