public import TenantModel

extension PolicyCoverage {
    /// Whether something surely goes missing for a user; unknown while policies were not read.
    public func gap(of user: UserID) -> Trit {
        if user.row < gapOfUser.count { return gapOfUser[user.row] }
        return basis == .nothingToLose ? .no : .unknown
    }

    /// Which inputs are missing before anything can be compared.
    public var missing: [ExportInput] {
        guard case .notRead(let inputs) = basis else { return [] }
        return inputs.isEmpty ? [.basicMobilityPolicies, .intunePolicies] : inputs
    }
}
