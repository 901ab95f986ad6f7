import TenantModel

/// People who are alike to the choice of the pilot; its lists are parts of lists that all classes share.
struct CandidateClass: Sendable {
    /// Places of the cells, ascending.
    let cells: ArraySlice<Int32>
    /// What one member takes of the budget.
    let cost: Int32
    /// The department; the empty one is nobody's team.
    let team: Symbol
    /// The place of the site; -1 where sites are not limited, or nobody can tell.
    let site: Int32
    /// In the order of the users.
    let members: ArraySlice<UserID>
}
