import ExportReading

extension SampleTenant {
    /// Whether a user is in a group. Deleted users are in none.
    @inline(__always)
    func isMember(_ row: Int, of group: Int) -> Bool {
        switch groups.rules[group] {
        case .department(let department): return self.department(of: row) == department && kind(of: row) == .member
        case .share(let share): return draws.bits(.membership, row &* 64 &+ group) & 1023 < share && kind(of: row) != .deleted
        case .license(let product):
            var isMember = false
            forEachAssignment(of: row, licenses: licenses(of: row, kind: kind(of: row))) { assignment in
                if assignment.product == product, assignment.isByGroup { isMember = true }
            }
            return isMember
        }
    }
}
