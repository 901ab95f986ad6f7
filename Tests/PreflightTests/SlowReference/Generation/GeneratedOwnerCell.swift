/// Writes an owner the ways that exports do.
enum GeneratedOwnerCell {
    static let zero = "00000000-0000-0000-0000-000000000000"

    /// An owner cell of a list that may hold ids, names or addresses.
    static func any(_ person: GeneratedPerson?, _ mood: GeneratedMood, _ random: inout SlowRandom) -> String {
        guard let person, !random.chance(mood.emptyOwners) else { return "" }
        switch random.below(12) {
        case 0: return random.recased(person.id)
        case 1: return person.displayName
        case 2: return random.recased(person.alias)
        case 3: return person.formerName ?? person.userPrincipalName
        case 4: return "nobody.known@contoso.com"
        case 5: return random.guid()
        case 6: return "nobody.known@contoso.com;" + person.userPrincipalName
        default: return random.recased(person.userPrincipalName)
        }
    }

    /// A UPN cell.
    static func name(_ person: GeneratedPerson?, _ mood: GeneratedMood, _ random: inout SlowRandom) -> String {
        guard let person, !random.chance(mood.emptyOwners) else { return "" }
        return random.chance(6) ? "nobody.known@contoso.com" : random.chance(10) ? person.alias : random.recased(person.userPrincipalName)
    }

    /// An object id cell.
    static func id(_ person: GeneratedPerson?, _ mood: GeneratedMood, _ random: inout SlowRandom) -> String {
        guard let person, !random.chance(mood.emptyOwners) else { return random.pick(["", zero]) }
        return random.chance(5) ? random.guid() : random.recased(person.id)
    }
}
