import ExportReading

extension ByteArena {
    /// Appends the display name; `style` decides whether a comma needs quotes.
    @inline(__always)
    func append(displayNameOf user: SampleUser, in tenant: SampleTenant, _ style: TextStyle) {
        let isQuoted = style == .csv && user.nameForm == .familyFirst
        if isQuoted { append(UInt8(ascii: "\"")) }
        switch user.nameForm {
        case .givenFirst:
            append(tenant.names.given[user.given])
            append(UInt8(ascii: " "))
            append(tenant.names.family[user.family])
        case .familyFirst:
            append(tenant.names.family[user.family])
            append(literal: ", ")
            append(tenant.names.given[user.given])
        case .joined:
            append(tenant.names.family[user.family])
            append(tenant.names.given[user.given])
        }
        if user.kind == .guest { append(literal: " (Partner)") }
        if isQuoted { append(UInt8(ascii: "\"")) }
    }

    /// Appends the user principal name: unique because it ends in the row.
    @inline(__always)
    func append(principalNameOf user: SampleUser, in tenant: SampleTenant) {
        append(localPartOf: user, in: tenant)
        if user.kind == .guest {
            append(literal: "_partner.example#EXT#@")
            append(literal: Company.initialDomain)
        } else {
            append(UInt8(ascii: "@"))
            append(literal: Company.domain)
        }
    }

    /// Appends what stands before the `@`.
    @inline(__always)
    func append(localPartOf user: SampleUser, in tenant: SampleTenant) {
        append(tenant.names.givenLatin[user.given])
        append(UInt8(ascii: "."))
        append(tenant.names.familyLatin[user.family])
        append(decimal: user.row)
    }
}
