import ExportReading

/// `users.csv`: the download of the Microsoft 365 admin center, 2025 on.
struct UsersFile: UserBlockFile {
    let name = "users.csv"
    let tenant: SampleTenant

    /// Twenty-eight columns behind a byte order mark.
    let beginning: StaticString = """
        \u{FEFF}Display name,DirSyncEnabled,User principal name,Object Id,First name,Last name,When created,Soft deletion time stamp,Title,Department,\
        Preferred data location,City,CountryOrRegion,Office,StateOrProvince,Usage location,Last dirsync time,Block credential,Licenses,\
        Password never expires,Last password change time stamp,Mobile Phone,Phone number,Postal code,Preferred language,Street address,Fax,\
        Proxy addresses\r\n
        """

    func write(_ user: SampleUser, into arena: ByteArena) {
        arena.append(displayNameOf: user, in: tenant, .csv)
        arena.comma()
        arena.append(boolean: user.isSynced)
        arena.comma()
        arena.append(principalNameOf: user, in: tenant)
        arena.comma()
        arena.append(user.objectID)
        arena.comma()
        arena.append(tenant.names.given[user.given])
        arena.comma()
        arena.append(tenant.names.family[user.family])
        arena.comma()
        arena.append(moment: user.createdAt, .adminCenter)
        arena.comma()
        // The recycle bin keeps people for thirty days.
        if user.kind == .deleted {
            arena.append(moment: max(user.createdAt, tenant.asOf - Int64(user.digits % 2_592_000)), .adminCenter)
        }
        arena.comma()
        arena.append(tenant.departments.titles.csv[user.title])
        arena.comma()
        arena.append(tenant.departments.names.csv[user.department])
        writeOffice(of: user, into: arena)
        writeAccount(of: user, into: arena)
        writeContact(of: user, into: arena)
        arena.append(literal: "\r\n")
    }

    /// From `Preferred data location` to `Usage location`.
    private func writeOffice(of user: SampleUser, into arena: ByteArena) {
        arena.append(literal: ",,")
        arena.append(tenant.places.cities.csv[user.place])
        arena.comma()
        arena.append(tenant.places.countries.csv[user.place])
        arena.comma()
        // The directory lacks the office of one in thirty-two.
        if user.digits >> 8 & 31 != 0 { arena.append(tenant.places.offices.csv[user.place]) }
        arena.comma()
        arena.append(tenant.places.regions.csv[user.place])
        arena.comma()
        arena.append(tenant.places.usageLocations.csv[user.place])
    }

    /// From `Last dirsync time` to `Last password change time stamp`.
    private func writeAccount(of user: SampleUser, into arena: ByteArena) {
        arena.comma()
        if user.isSynced { arena.append(moment: max(user.createdAt, tenant.asOf - Int64((user.digits >> 20) % 3600)), .adminCenter) }
        arena.comma()
        arena.append(boolean: user.isBlocked || user.kind == .deleted)
        arena.comma()
        arena.append(tenant.products.cells[user.licenses])
        arena.comma()
        arena.append(boolean: user.digits >> 24 & 15 == 0)
        arena.comma()
        arena.append(moment: tenant.moment(of: user, part: user.digits >> 28), .adminCenter)
    }

    /// From `Mobile Phone` to `Proxy addresses`. The portal puts an apostrophe before a plus sign.
    private func writeContact(of user: SampleUser, into arena: ByteArena) {
        arena.comma()
        if user.digits >> 38 & 3 == 0 {
            arena.append(literal: "'+1 555 01")
            arena.append(decimal: Int(user.digits >> 40 & 0xFFFF) % 100, digits: 2)
        }
        arena.comma()
        if user.digits >> 39 & 1 == 0 {
            arena.append(literal: "555 01")
            arena.append(decimal: Int(user.digits >> 44 & 0xFFFF) % 100, digits: 2)
        }
        arena.comma()
        arena.append(tenant.places.postalCodes.csv[user.place])
        arena.comma()
        arena.append(tenant.places.languages.csv[user.place])
        arena.comma()
        let isQuoted = tenant.places.isStreetQuoted(user.place)
        if isQuoted { arena.append(UInt8(ascii: "\"")) }
        arena.append(tenant.places.streets[user.place])
        arena.append(decimal: Int(user.digits >> 12 & 127) + 1)
        if isQuoted { arena.append(UInt8(ascii: "\"")) }
        arena.append(literal: ",,")
        writeAddresses(of: user, into: arena)
    }

    private func writeAddresses(of user: SampleUser, into arena: ByteArena) {
        guard user.kind != .guest else { return }
        arena.append(literal: "SMTP:")
        arena.append(principalNameOf: user, in: tenant)
        arena.append(literal: "+smtp:")
        arena.append(localPartOf: user, in: tenant)
        arena.append(UInt8(ascii: "@"))
        arena.append(literal: Company.initialDomain)
    }
}
