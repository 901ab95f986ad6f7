import ExportReading
public import Preflight

/// The sentences of `Templates/reasons.csv`: why a user or a device has its outcome, and a setting its verdict.
///
/// A place in a sentence reads `{product}`, or `{product|a product}` with the words that stand there when the value is empty.
public struct Reasons: Sendable {
    private let sentences: [String: String]

    /// The sentences of a store: those that ship, or the customer's own.
    public init(_ store: TemplateStore) {
        var text = store.text(named: "reasons.csv") ?? ""
        let rows = text.withUTF8 { DelimitedText.table(of: UnsafeRawBufferPointer($0)) }
        sentences = Dictionary(rows.map { ($0["key"] ?? "", $0["sentence"] ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    /// The sentence of a key, its places filled.
    public func sentence(_ key: String, product: String = "", type: String = "") -> String {
        sentence(key, ["product": product.isEmpty ? "a product" : product, "type": type])
    }

    /// Why a setting has its verdict, or a policy reaches somebody only perhaps.
    public func sentence(_ reason: CoverageReason) -> String {
        sentence("coverage.\(reason.kind.rawValue)", ["name": reason.name, "other": reason.other])
    }

    /// What stands beside a path of a license that is to be held.
    func sideEffects(_ path: HoldPath) -> String { sentence("hold.\(path.kind.rawValue)", ["group": path.group, "product": path.product]) }

    /// Whether there is a sentence.
    func has(_ key: String) -> Bool { sentences[key]?.isEmpty == false }

    /// Fills the places in one pass, so that a value that looks like a place stays what it is.
    private func sentence(_ key: String, _ values: [String: String]) -> String {
        let sentence = sentences[key] ?? key
        guard sentence.contains("{") else { return sentence }
        var result = ""
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            if let value = values[String(parts[0])] {
                result += value.isEmpty && parts.count > 1 ? String(parts[1]) : value
            } else {
                result += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
