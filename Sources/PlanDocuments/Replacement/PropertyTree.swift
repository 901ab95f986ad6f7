import Preflight
import TenantModel

/// Properties by their path, as objects in objects, in the order in which each name came first.
struct PropertyTree {
    private enum Node {
        case value(PolicyValue)
        case object(PropertyTree)
    }

    private var fields: [(name: String, node: Node)] = []

    init(_ properties: [ReplacementPolicy.Property]) {
        for property in properties { insert(property.value, at: property.path.split(separator: ".")[...]) }
    }

    private init() {}

    private mutating func insert(_ value: PolicyValue, at path: ArraySlice<Substring>) {
        guard let first = path.first else { return }
        let place = fields.firstIndex { $0.name == first }
        if path.count == 1 {
            if place == nil { fields.append((String(first), .value(value))) }
            return
        }
        var inner = PropertyTree()
        if let place, case .object(let present) = fields[place].node { inner = present }
        inner.insert(value, at: path.dropFirst())
        if let place { fields[place].node = .object(inner) } else { fields.append((String(first), .object(inner))) }
    }

    /// Writes the fields into an open object.
    func writeFields(to json: inout JSONWriter) {
        for field in fields {
            json.key(field.name)
            switch field.node {
            case .value(let value): json.policyValue(value)
            case .object(let tree): json.object { tree.writeFields(to: &$0) }
            }
        }
    }
}
