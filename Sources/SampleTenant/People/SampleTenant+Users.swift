import ExportReading

extension SampleTenant {
    /// User number `row`: the same for every number of users.
    @inline(__always)
    func user(_ row: Int) -> SampleUser {
        var person = draws.pool(.person, row)
        let culture = names.cultures[person.choice(names.choice)]
        let given = culture.firstGiven + person.number(below: culture.givenCount)
        let family = culture.firstFamily + person.number(below: culture.familyCount)
        let isFamilyFirst = person.chance(perMille: 120)
        var kindPool = draws.pool(.kind, row)
        let kind = kind(of: row, from: &kindPool)
        let isSynced = kindPool.chance(perMille: 550)
        let isBlocked = kindPool.chance(perMille: 18)
        var work = draws.pool(.workplace, row)
        let department = work.choice(departments.choice)
        let title = work.number(below: departments.titles.count)
        let place = work.choice(places.choice)
        var dates = draws.pool(.userDates, row)
        // Half of the people came in the last three years.
        let ageInDays = row == 0 ? 3400 : 3 + dates.number(below: dates.chance(perMille: 500) ? 1100 : 3300)
        let createdAt = asOf - Int64(ageInDays) * 86_400 - Int64(dates.number(below: 86_400))
        return SampleUser(
            row: row, kind: kind, given: given, family: family, nameForm: culture.isJoined ? .joined : isFamilyFirst ? .familyFirst : .givenFirst,
            objectID: draws.guid(.objectID, row), department: department, title: title, place: place, licenses: licenses(of: row, kind: kind),
            isSynced: isSynced && kind != .guest, isBlocked: isBlocked, createdAt: createdAt, digits: draws.bits(.numbers, row))
    }

    /// What a user is. The first one is the administrator.
    @inline(__always)
    func kind(of row: Int) -> SampleUser.Kind {
        var pool = draws.pool(.kind, row)
        return kind(of: row, from: &pool)
    }

    @inline(__always)
    private func kind(of row: Int, from pool: inout RandomPool) -> SampleUser.Kind {
        let number = pool.number(below: 1000)
        return row == 0 ? .member : number < 4 ? .deleted : number < 24 ? .guest : .member
    }

    /// The department alone.
    @inline(__always)
    func department(of row: Int) -> Int {
        var work = draws.pool(.workplace, row)
        return work.choice(departments.choice)
    }

    /// What a user holds.
    @inline(__always)
    func licenses(of row: Int, kind: SampleUser.Kind) -> Int {
        guard kind == .member else { return LicenseCombination.none }
        guard row != 0 else { return LicenseCombination.administrator }
        var pool = draws.pool(.licenses, row)
        return pool.choice(products.choice)
    }

    /// A moment between the user's creation and `asOf`, in seconds since 1970; `part` of 1024 lies between them.
    @inline(__always)
    func moment(of user: SampleUser, part: UInt64) -> Int64 {
        user.createdAt + (asOf - user.createdAt) * Int64(part & 1023) / 1024
    }
}
