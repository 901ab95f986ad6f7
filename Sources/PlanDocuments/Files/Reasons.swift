public import Preflight

/// The sentences of `Templates/reasons.txt`: why a user or a device has its outcome.
public struct Reasons: Sendable {
    private let sentences: WordList<ReasonKey>

    /// The sentences of a store: those that ship, or the customer's own. Throws all mistakes in them at once.
    public init(_ store: TemplateStore) throws(TemplateProblems) { sentences = try WordList(store) }

    /// Why a user has the outcome; `product` is the one that decided.
    public func sentence(_ reason: UserReason, product: String) -> String {
        sentences.text(.user(reason), ["product": product.isEmpty ? "a product" : product])
    }

    /// Why a device has the outcome; `type` is how it was enrolled.
    public func sentence(_ reason: DeviceReason, type: String) -> String { sentences.text(.device(reason), ["type": type]) }
}
