import ExportReading

/// The sentences of `Templates/reasons.csv`: why a user or a device has its outcome.
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
        let sentence = sentences[key] ?? key
        guard sentence.contains("{") else { return sentence }
        return sentence.replacing("{product}", with: product.isEmpty ? "a product" : product).replacing("{type}", with: type)
    }
}
