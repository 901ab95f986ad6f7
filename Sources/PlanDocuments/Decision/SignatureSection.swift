import RolloutPlanning
import TenantModel

/// Who signs the decision and gate G2.
struct SignatureSection {
    private static let signers: [ProjectRole] = [.sponsor, .projectLead, .privacySecurity]

    let values: RolloutValues

    private var text: RolloutText { values.text }

    var block: SignatureBlock {
        let rows = Self.signers.map { role in
            let gate = role == .privacySecurity || values.isEnabled ? "" : " · " + text(.choicesG2)
            return SignatureBlock.Row(role: text.name(of: role).capitalizedFirst, name: values.team[role]?.name ?? "", choices: text(.choices) + gate)
        }
        return SignatureBlock(
            titles: [text(.signRole), text(.signName), text(.signDecision), text(.signDate), text(.signSignature)], rows: rows)
    }
}
