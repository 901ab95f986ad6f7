public import Preflight

extension CoverageVerdict {
    /// How a verdict is seen.
    var tone: Tone {
        switch self {
        case .coveredEqual, .coveredStricter: .good
        case .coveredByOtherRoute, .weaker: .partial
        case .conflict, .lost: .bad
        case .depends, .needsReview: .unknown
        case .inert: .neutral
        }
    }

    /// The sign beside the verdict's word.
    public var symbol: String { tone.symbol }
}

extension CoverageGrid.State {
    /// How a cell is seen.
    var tone: Tone {
        switch self {
        case .covered: .good
        case .gaps: .partial
        case .open, .unsettled: .unknown
        case .noReplacement: .bad
        }
    }

    /// The sign beside the cell's word.
    public var symbol: String { tone.symbol }
}

extension MailGrade {
    /// How a grade is seen.
    var tone: Tone {
        switch self {
        case .none: .neutral
        case .reauthPossible: .good
        case .reauthLikely: .partial
        case .removed: .bad
        case .unknown: .unknown
        }
    }
}
