import Preflight
import TenantModel

/// Evidence as `file:row`, several joined by `; `.
struct EvidenceText: Sendable {
    private let paths: [[UInt8]]

    init(_ tenant: Tenant) { paths = tenant.inputs.map { Array($0.path.utf8) } }

    /// Appends the places to a buffer.
    func append(_ places: some Sequence<Evidence>, to buffer: inout [UInt8]) {
        var isFirst = true
        for place in places where Int(place.file) < paths.count {
            if !isFirst { buffer.append(contentsOf: [UInt8(ascii: ";"), 0x20]) }
            isFirst = false
            buffer.append(contentsOf: paths[Int(place.file)])
            buffer.append(UInt8(ascii: ":"))
            DecimalDigits.append(Int(place.row), to: &buffer)
        }
    }
}
