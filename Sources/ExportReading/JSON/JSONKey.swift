/// What is known of a property name, found out once per spelling.
struct JSONKey {
    /// What a name means to an envelope, the object around a page of records.
    enum Role {
        case none
        /// The list of records.
        case records
        /// Where the next page is.
        case nextPage
        /// What the records are.
        case context
    }

    /// Where its bytes are in the table, as written between the quotes.
    var start = 0
    var count = 0
    /// The first key that says the same without escapes; -1 for a key that is not remembered.
    var identity = -1
    var role = Role.none
    /// The columns that want it.
    var targets: [JSONColumnTarget] = []
    /// Whether it is among the file's columns, or need not be.
    var isListed = false
    /// Whether it was reported as standing twice in a record.
    var isReported = false
    /// The last attempt at a record that met it.
    var attempt = 0
    /// The key that followed it the last time.
    var next = 0
}

/// A column that a property goes to.
struct JSONColumnTarget {
    let column: Int
    /// Its place among the names of the ``ColumnRequest``: lower is better.
    let rank: Int
}
