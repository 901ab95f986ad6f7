/// Who must move with whom, also over several lists that share people, and the wave that a pin gives them.
struct Company {
    /// Two people of one company whose pins differ.
    struct Conflict: Equatable {
        let name: String
        let wave: Int
        let otherName: String
        let otherWave: Int
    }

    /// A pin, with the name as it was written.
    private typealias Pin = (name: String, wave: Int)

    private var places: [String: Int] = [:]
    private var parents: [Int] = []
    /// By root.
    private var pins: [Pin?] = []

    /// Puts a person beside another; the two pins that differ, if any. `waves` is by lowercased name.
    mutating func join(_ name: String, to other: String, waves: [String: Int]) -> Conflict? {
        let left = root(place(other, waves))
        let right = root(place(name, waves))
        guard left != right else { return nil }
        parents[right] = left
        guard let added = pins[right] else { return nil }
        guard let present = pins[left] else {
            pins[left] = added
            return nil
        }
        guard added.wave != present.wave else { return nil }
        return Conflict(name: added.name, wave: added.wave, otherName: present.name, otherWave: present.wave)
    }

    private mutating func place(_ name: String, _ waves: [String: Int]) -> Int {
        let key = name.lowercased()
        if let place = places[key] { return place }
        places[key] = parents.count
        parents.append(parents.count)
        pins.append(waves[key].map { (name, $0) })
        return parents.count - 1
    }

    private mutating func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place {
            parents[place] = parents[parents[place]]
            place = parents[place]
        }
        return place
    }
}
