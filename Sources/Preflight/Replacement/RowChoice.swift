import ReferenceData
import TenantModel

/// Which controls of Intune carry a setting: the surest, templates before the settings catalog.
struct RowChoice {
    /// Empty when none is sure enough.
    private(set) var rows: [CrosswalkRow] = []
    /// Why there is none.
    private(set) var reason: NotCarriedSetting.Reason?
    /// The control that comes nearest when there is none.
    private(set) var candidate = ""

    /// Chooses among the rows of a setting and platform.
    init(_ rows: [CrosswalkRow], for value: PolicyValue, route: CrosswalkRow.Route, region: String) {
        let own = rows.filter { ($0.route == .both || $0.route == route) && $0.kind != .none && $0.kind != .conditionalAccess }
        let concerned = own.filter { $0.concerns(value, region: region) }
        guard !concerned.isEmpty else {
            if own.isEmpty {
                reason = rows.contains { $0.kind == .compliance } ? .onlyCompliance : .noCounterpart
            } else {
                reason = own.contains { $0.isAboutRatings } ? .otherRegion : .unknownMeaning
            }
            return
        }
        for confidence in [CrosswalkRow.Confidence.certain, .likely] {
            let sure = concerned.filter { $0.confidence == confidence && $0.canTell(value) }
            let templates = sure.filter { $0.kind != .settingsCatalog }
            if !templates.isEmpty {
                self.rows = templates
                return
            }
            let catalog = sure.filter { $0.kind == .settingsCatalog }
            // Two generations of definitions say the same; one of them is enough.
            if let generation = catalog.first?.generation {
                self.rows = catalog.filter { $0.generation == generation }
                return
            }
        }
        candidate = concerned[0].property
        reason = concerned.allSatisfy { !$0.canTell(value) } ? .unknownMeaning : .uncertainPairing
        if concerned.allSatisfy({ $0.kind == .emailProfile }) { reason = .takenFromDirectory }
    }
}

extension CrosswalkRow {
    fileprivate var isAboutRatings: Bool {
        if case .ratings = conversion.base { return true }
        return false
    }

    /// Whether it is known what the value becomes; a region of ratings becomes an object.
    fileprivate func canTell(_ value: PolicyValue) -> Bool {
        intuneValue(for: value) != nil || kind == .restriction && property.hasPrefix("mediaContentRating")
    }

    /// The part of a definition's id that all definitions of its generation share.
    fileprivate var generation: Substring { property.lastIndex(of: "_").map { property[..<$0] } ?? property[...] }
}
