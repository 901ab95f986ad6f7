/// The components of the decision page, by the names that its template uses.
enum DecisionSlot: String, ComponentSlot {
    case standing, options
    case topRisks = "top-risks"
    case signatures
}
