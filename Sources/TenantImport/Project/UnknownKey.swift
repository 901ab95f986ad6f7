/// What to say of a key that the contract does not have at its place.
struct UnknownKey {
    let message: String
    let fix: String

    /// `known`: the keys that could stand at `place`.
    init(name: String, known: [String], place: ProjectPath) {
        message = "Unknown key \"\(ShownText.of(name))\"" + (place.isRoot ? "" : " under \(place)")
        let near = NearestName.find(name, among: known)
        let homes = Self.homes(of: name)
        if let near, [name.lowercased(), name.lowercased() + "s"].contains(near.lowercased()) {
            fix = "Did you mean \(near)?"
        } else if homes.contains("") {
            fix = "It belongs at the left margin, not under \(place)."
        } else if !homes.isEmpty {
            fix = "It belongs under \(homes.prefix(3).joined(separator: " or "))."
        } else if let near {
            fix = "Did you mean \(near)?"
        } else if let far = NearestName.find(name, among: Self.all.map(\.name)), let home = Self.homes(of: far).first {
            fix = home.isEmpty ? "Did you mean \(far) at the left margin?" : "Did you mean \(far) under \(home)?"
        } else {
            fix = "Known here: \(known.joined(separator: ", "))."
        }
    }

    /// The places where the contract has a key of this name; empty text for the top.
    private static func homes(of name: String) -> [String] {
        all.filter { $0.name == name }.map(\.home)
    }

    private static let all: [(name: String, home: String)] = keys(ProjectContract.keys, home: "")

    private static func keys(_ keys: [ProjectKey], home: String) -> [(name: String, home: String)] {
        keys.flatMap { key in [(key.name, home)] + inner(key.shape, home: home.isEmpty ? key.name : "\(home).\(key.name)") }
    }

    private static func inner(_ shape: ProjectShape, home: String) -> [(name: String, home: String)] {
        switch shape {
        case .mapping(let keys, _): Self.keys(keys, home: home)
        case .list(let item): inner(item, home: home)
        case .named(let value): inner(value, home: "\(home).<name>")
        case .selector: keys(ProjectShape.selectorKeys, home: home)
        default: []
        }
    }
}
