import YAMLReading

/// Holds a project file against the contract: everything that is wrong with it, and the keys that nothing uses yet.
struct ProjectCheck {
    /// More would help nobody; the file is then something else.
    private static let problemLimit = 100

    private let path: String
    private(set) var problems: [ProjectProblem] = []
    /// Dotted paths in the order of the file.
    private(set) var unusedKeys: [String] = []

    private let timeZones: TimeZoneNames?

    init(path: String, timeZones: TimeZoneNames? = nil) {
        self.path = path
        self.timeZones = timeZones
    }

    /// Checks the whole file. An empty one is fine.
    mutating func root(_ node: YAMLNode) {
        guard !node.isNull else { return }
        guard node.entries != nil else {
            report(node.position, "The file must hold keys, not \(node.kind)", "Write keys such as \"targets:\" at the left margin.")
            return
        }
        mapping(node, ProjectContract.keys, required: [], at: ProjectPath(), isListing: true)
    }

    /// `isListing`: whether unused keys are still to be listed; inside of one that is listed they are not.
    private mutating func mapping(_ node: YAMLNode, _ keys: [ProjectKey], required: [String], at place: ProjectPath, isListing: Bool) {
        guard let entries = node.entries else {
            let names = keys.map(\.name).joined(separator: ", ")
            report(node.position, "\(place) must hold keys, not \(node.kind)", "Write its keys with their values, indented below it: \(names).")
            return
        }
        for entry in entries where problems.count < Self.problemLimit {
            guard let key = keys.first(where: { $0.name == entry.key }) else {
                let unknown = UnknownKey(name: entry.key, known: keys.map(\.name), place: place)
                report(entry.position, unknown.message, unknown.fix)
                continue
            }
            let inner = place.appending(entry.key)
            if isListing, !key.isUsed { unusedKeys.append("\(inner)") }
            value(entry.value, key.shape, at: inner, isListing: isListing && key.isUsed)
        }
        for name in required where !entries.contains(where: { $0.key == name }) {
            report(node.position, "\(place) lacks the key \(name)", "Add \(name).")
        }
    }

    private mutating func value(_ node: YAMLNode, _ shape: ProjectShape, at place: ProjectPath, isListing: Bool) {
        guard !node.isNull else { return nothing(node, shape, at: place) }
        switch shape {
        case .mapping(let keys, let required): mapping(node, keys, required: required, at: place, isListing: isListing)
        case .selector(let mustName): selector(node, mustName: mustName, at: place)
        case .named(let inner):
            guard let entries = node.entries else {
                return report(node.position, "\(place) must hold names with values, not \(node.kind)", "Write each as \"name: value\", indented below it.")
            }
            for entry in entries where problems.count < Self.problemLimit { value(entry.value, inner, at: place.appending(entry.key), isListing: isListing) }
        case .list(let inner):
            guard let items = node.items ?? (node.text == nil ? nil : [node]) else {
                return report(node.position, "\(place) must be a list, not \(node.kind)", "Begin each item on a line of its own with a dash.")
            }
            for item in items where problems.count < Self.problemLimit {
                if item.isNull {
                    report(item.position, "An item of \(place) is empty", "Write a value after the dash, or remove the item.")
                } else {
                    value(item, inner, at: place, isListing: isListing)
                }
            }
        case .threeDays: threeDays(node, at: place)
        default: scalar(node, shape, at: place)
        }
    }

    private mutating func scalar(_ node: YAMLNode, _ shape: ProjectShape, at place: ProjectPath) {
        guard let text = node.text else {
            return report(node.position, "\(place) must be a single value, not \(node.kind)", "Write one value after the colon.")
        }
        if case .timeZone = shape, let zones = timeZones, ScalarFault(text, shape) == nil, !zones.contains(text) {
            let near = zones.near(text).map { "Did you mean \($0)? " } ?? ""
            return report(node.position, "\(place) is no time zone: \"\(ShownText.of(text))\"", "\(near)Write its IANA name, such as Europe/Paris.")
        }
        if let fault = ScalarFault(text, shape) { report(node.position, "\(place) \(fault.message)", fault.fix) }
    }

    private mutating func threeDays(_ node: YAMLNode, at place: ProjectPath) {
        guard node.risingDays != nil else {
            return report(node.position, "\(place) must be three rising numbers of days", "Write them as [30, 90, 180]: low, medium, high.")
        }
    }

    private mutating func selector(_ node: YAMLNode, mustName: Bool, at place: ProjectPath) {
        if node.text?.lowercased() == "everyone" {
            return report(node.position, "\(place) would mean a user who is called everyone", "Write \(place): {everyone: true}.")
        }
        let before = problems.count
        if node.entries != nil {
            mapping(node, ProjectShape.selectorKeys, required: [], at: place, isListing: false)
        } else {
            value(node, .texts, at: place, isListing: false)
        }
        // An empty list of targets would say that nobody moves, which nobody means to say by leaving it empty.
        guard mustName, problems.count == before, node.selector == nil else { return }
        report(node.position, "\(place) names nobody", "Name users, files, groups or departments, write everyone: true, or remove the key.")
    }

    private mutating func nothing(_ node: YAMLNode, _ shape: ProjectShape, at place: ProjectPath) {
        switch shape {
        // Headings whose keys are all commented out.
        case .mapping(_, required: []), .named: return
        case .color: report(node.position, "\(place) has no value", "Write the color in quotes, \"#0b5394\": without them a # begins a comment.")
        case .list: report(node.position, "\(place) has no value", "Write \(place.last): [] to say that there are none, or remove the key.")
        default: report(node.position, "\(place) has no value", "Write one after the colon, or remove the key.")
        }
    }

    private mutating func report(_ position: YAMLPosition, _ message: String, _ fix: String) {
        problems.append(ProjectProblem(path: path, line: position.line, column: position.column, message: message, fix: fix))
    }
}

extension YAMLNode {
    /// What stands there, in words.
    fileprivate var kind: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "keys with values"
        }
    }
}
