import RolloutPlanning

/// Reads an instance from standard input (see the README), divides it into waves and prints them.
@main
enum WaveFitInstance {
    static func main() {
        var classes: [WaveProblem.UnitClass] = []
        var limits: [String: String] = [:]
        while let line = readLine() {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if first == "class" { classes.append(unitClass(words.dropFirst())) } else { limits[first] = words.dropFirst().first }
        }
        let problem = WaveProblem(
            classes: classes, firstUsers: limits["firstUsers"].flatMap { Int($0) }, growth: limits["growth"].flatMap { Double($0) } ?? 1,
            maxUsers: limits["maxUsers"].flatMap { Int($0) }, minUsers: limits["minUsers"].flatMap { Int($0) } ?? 0,
            maxLoad: limits["maxLoad"].flatMap { Int64($0) }, maxUsersPerSite: limits["maxUsersPerSite"].flatMap { Int($0) },
            familySlack: limits["familySlack"].flatMap { Double($0) } ?? 0)
        let clock = ContinuousClock()
        do {
            let begin = clock.now
            let assignment = try WaveFit.solve(problem)
            let seconds = (clock.now - begin) / .seconds(1)
            print("waves", assignment.waveCount, "bound", assignment.lowerBound, "seconds", seconds)
            for (index, shares) in assignment.shares.enumerated() {
                for share in shares { print(index, share.wave, share.count) }
            }
        } catch {
            print("conflict", error)
        }
    }

    /// `count users load family phase pinned earlier site:users…`, with `-` for what is not set.
    private static func unitClass(_ words: ArraySlice<String>) -> WaveProblem.UnitClass {
        let numbers = words.prefix(7).map { Int64($0) }
        func number(_ place: Int) -> Int32? { numbers.indices.contains(place) ? numbers[place].map { Int32(truncatingIfNeeded: $0) } : nil }
        let sites = words.dropFirst(7).compactMap { word -> WaveProblem.SiteShare? in
            let parts = word.split(separator: ":").compactMap { Int32($0) }
            return parts.count == 2 ? .init(site: parts[0], users: parts[1]) : nil
        }
        return .init(
            count: number(0) ?? 0, users: number(1) ?? 0, load: numbers.count > 2 ? numbers[2] ?? 0 : 0, sites: sites, family: number(3) ?? 0,
            phase: number(4) ?? 0, pinned: number(5), earlier: number(6))
    }
}
