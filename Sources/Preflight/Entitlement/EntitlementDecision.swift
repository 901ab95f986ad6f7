import ExportReading
import ReferenceData
import TenantModel

/// Decides what a license set proves. A plan inside a path decides, never a product name alone where plans are known; unknown is never no.
struct EntitlementDecision {
    let products: TenantProducts

    /// What one path says of the deciding plans.
    private enum Word {
        case on, pending, off, presumed, none, unknown
    }

    func decide(_ set: LicenseSet) -> Entitlement {
        var result = Entitlement(answer: .unknown, confidence: .low, basis: .notRead)
        guard set.level != .notRead else { return result }
        var words: [Word] = []
        var lastOff = ""
        for assignment in set.assignments {
            if let error = assignment.error { result.errors.append(error) }
            let product = products.resolve(assignment.product)
            let word = word(of: assignment, product: product, set: set)
            words.append(word)
            if product == nil, word == .unknown { result.unknownProducts.append(assignment.product.text) }
            if let product, assignment.isEffective, !product.hasLapsed {
                result.includesBasicMobility = result.includesBasicMobility || product.entitlesBasicMobility
                result.includesEntraP1 = result.includesEntraP1 || product.entitlesEntraP1
            }
            let name = product?.displayName ?? assignment.product.text
            switch word {
            case .on, .pending, .presumed:
                result.grantingAssignments.append(assignment)
                if result.decidingProduct.isEmpty { result.decidingProduct = name }
            case .off:
                result.hasPlanSwitchedOff = true
                lastOff = name
            case .none, .unknown: break
            }
        }
        if set.assignments.isEmpty, set.assignedPlans.contains(where: { $0.isOn && ServicePlans.role(of: $0.id) == .intune }) { words.append(.on) }
        for plan in set.assignedPlans where plan.isOn {
            if ServicePlans.role(of: plan.id) == .basicMobility { result.includesBasicMobility = true }
            if ServicePlans.role(of: plan.id) == .entraP1 { result.includesEntraP1 = true }
        }
        answer(words, lastOff: lastOff, into: &result)
        return result
    }

    private func answer(_ words: [Word], lastOff: String, into result: inout Entitlement) {
        if words.contains(.on) {
            (result.answer, result.confidence, result.basis) = (.yes, .high, .planOn)
        } else if words.contains(.presumed) {
            (result.answer, result.confidence, result.basis) = (.yes, .medium, .presumedFromProduct)
        } else if words.contains(.pending) {
            (result.answer, result.confidence, result.basis) = (.pending, .medium, .planPending)
        } else if words.contains(.unknown) {
            (result.answer, result.confidence, result.basis) = (.unknown, .low, .productNotRecognized)
        } else if words.contains(.off) {
            (result.answer, result.confidence, result.basis) = (.no, .high, .planOff)
            result.decidingProduct = lastOff
        } else {
            (result.answer, result.confidence, result.basis) = (.no, .high, words.isEmpty ? .unlicensed : .noIntuneProduct)
        }
    }

    private func word(of assignment: LicenseAssignment, product: ResolvedProduct?, set: LicenseSet) -> Word {
        guard assignment.isEffective else { return .none }
        if let product, product.isDeviceOnly { return .none }
        if let product, product.hasLapsed { return product.entitlesIntune ? .off : .none }
        switch assignment.plans {
        case .listed(let plans):
            let deciding = plans.filter { ServicePlans.role(id: $0.id, name: $0.name) == .intune }
            guard !deciding.isEmpty else { return .none }
            return deciding.contains { $0.status == .on } ? .on : deciding.contains { $0.status == .pending } ? .pending : .off
        case .allBut(let disabled):
            guard let product else { return directoryWord(set) }
            guard product.entitlesIntune else { return .none }
            let isOn =
                product.decidingPlans.isEmpty
                ? ServicePlans.decidingIDs.allSatisfy { !disabled.contains($0) } : product.decidingPlans.contains { !disabled.contains($0) }
            guard isOn else { return .off }
            if directoryDenies(product, set) { return .off }
            let open = product.decidingPlans.filter { !disabled.contains($0) }
            return !open.isEmpty && open.allSatisfy { product.pendingPlans.contains($0) } ? .pending : .on
        case .notRead:
            guard let product else { return directoryWord(set) }
            guard product.entitlesIntune else { return .none }
            guard set.level == .plan, !set.assignedPlans.isEmpty else {
                let isPending = !product.decidingPlans.isEmpty && product.decidingPlans.allSatisfy { product.pendingPlans.contains($0) }
                return isPending ? .pending : .presumed
            }
            return set.assignedPlans.contains { $0.isOn && ServicePlans.role(of: $0.id) == .intune } ? .on : .off
        }
    }

    /// What a product that nobody knows grants, by the plans that the directory lists for the user.
    private func directoryWord(_ set: LicenseSet) -> Word {
        guard set.level == .plan, !set.assignedPlans.isEmpty else { return .unknown }
        return set.assignedPlans.contains { $0.isOn && ServicePlans.role(of: $0.id) == .intune } ? .on : .none
    }

    /// Whether the directory lists the product's deciding plans for the user and all of them as deleted, suspended or locked out.
    private func directoryDenies(_ product: ResolvedProduct, _ set: LicenseSet) -> Bool {
        let listed = set.assignedPlans.filter { ServicePlans.role(of: $0.id) == .intune }
        return !listed.isEmpty && !listed.contains(where: \.isOn)
    }
}
