import ExportReading

/// One user as numbers; texts are looked up when a row is written.
struct SampleUser {
    enum Kind {
        case member
        case guest
        /// In the recycle bin: the admin center exports it, Graph does not.
        case deleted
    }

    enum NameForm {
        /// `Maeve Redfern`
        case givenFirst
        /// `Redfern, Maeve`
        case familyFirst
        /// `水野葵`
        case joined
    }

    let row: Int
    let kind: Kind
    let given: Int
    let family: Int
    let nameForm: NameForm
    let objectID: GUID
    let department: Int
    let title: Int
    let place: Int
    /// Place among ``LicenseCombination/all``.
    let licenses: Int
    let isSynced: Bool
    let isBlocked: Bool
    /// Seconds since 1970.
    let createdAt: Int64
    /// Free digits: house number, telephone, whether the office is known.
    let digits: UInt64
}
