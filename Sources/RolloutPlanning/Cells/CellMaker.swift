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
    private var devicePlaces: [UInt64: (Int32, Int32, Int32, Int32)] = [:]
    /// By dimension: for each symbol, site or license set the cell; -1 when not met yet.
    private var places: [[Int32]]
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
        places = counts.map { Array(repeating: -1, count: $0) }
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
            let places = deviceCells(of: device, user)
            for place in [places.0, places.1, places.2, places.3] where place >= 0 && !cells[first...].contains(place) { cells.append(place) }
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

    /// The cells of a device: its kind, its policy, its platform, and whether it has to enroll again; -1 for none.
    private mutating func deviceCells(of device: DeviceID, _ user: UserID) -> (Int32, Int32, Int32, Int32) {
        let platform = devices.platform(of: device)
        let policy = policies[user, platform]
        let major = majors.major(of: devices.osVersion(of: device), on: platform, in: decisions.tenant.symbols)
        let kind = DeviceKind(
            platform: platform, major: major, ownership: devices.ownership(of: device), policy: policy.policies, mail: policy.mail,
            joinType: devices.joinType(of: device))
        if let places = devicePlaces[kind.key] { return places }
        let places = (
            add(.device, kind.label(policies)), policies.name(policy.policies).map { textCell(.policy, $0) } ?? -1, textCell(.platform, platform.title),
            decisions.isReenrolling(device) ? textCell(.reenroll, "Android under device administrator") : -1
        )
        devicePlaces[kind.key] = places
        return places
    }

    /// The cell of a text that may stand in several symbols: letter case makes no difference.
    private mutating func symbolCell(_ dimension: PilotDimension, _ symbol: Symbol) -> Int32 {
        let index = Int(symbol.index)
        let known = places[dimension.place][index]
        if known >= 0 { return known }
        let place = textCell(dimension, decisions.tenant.symbols[symbol])
        places[dimension.place][index] = place
        return place
    }

    private mutating func numberedCell(_ dimension: PilotDimension, _ index: Int, _ text: (Self) -> String) -> Int32 {
        let known = places[dimension.place][index]
        if known >= 0 { return known }
        let place = textCell(dimension, text(self))
        places[dimension.place][index] = place
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
