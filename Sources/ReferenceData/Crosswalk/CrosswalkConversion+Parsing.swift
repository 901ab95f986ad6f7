extension CrosswalkConversion {
    /// Reads the column; throws what is wrong with it, in one sentence.
    init(_ cell: String) throws(CrosswalkMistake.Problem) {
        let parts = cell.split(separator: ";").map { Self.trimmed($0) }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { throw .init("conversion is empty: write 'same' when the value stays as it is") }
        self.init(base: .unknown)
        var base: Base?
        var pairs: [Pair] = []
        for part in parts {
            if let pair = Self.pair(part) {
                pairs.append(pair)
            } else if let found = try Self.base(part) {
                guard base == nil else { throw .init("conversion says twice what becomes of the value: '\(part)'") }
                base = found
            } else {
                try apply(part)
            }
        }
        switch (base, pairs.isEmpty) {
        case (let base?, true): self.base = base
        case (nil, false): self.base = .pairs(pairs)
        case (_?, false): throw .init("conversion has pairs and '\(parts[0])': only one of them can hold")
        case (nil, true): throw .init("conversion does not say what becomes of the value")
        }
        if Set(pairs.map(\.from)).count != pairs.count { throw .init("conversion names one value twice") }
    }

    private init(base: Base) { self.base = base }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func pair(_ part: String) -> Pair? {
        guard !part.hasPrefix("default "), let place = part.firstIndex(where: { Pair.Sign(rawValue: $0) != nil }),
            let sign = Pair.Sign(rawValue: part[place])
        else { return nil }
        return Pair(from: trimmed(part[..<place]), to: trimmed(part[part.index(after: place)...]), sign: sign)
    }

    private static func base(_ part: String) throws(CrosswalkMistake.Problem) -> Base? {
        let words = part.split(separator: " ").map(String.init)
        switch (words.first, words.count) {
        case ("same", 1): return .same
        case ("inverse", 1): return .inverse
        case ("minutes", 1): return .minutes
        case ("option", 1): return .option
        case ("set", 1): return .set
        case ("address", 1): return .address
        case ("unknown", 1): return .unknown
        case ("contains", 2): return .contains(words[1])
        case ("ratings", 3):
            guard !RatingTable.shipped.ratings(region: words[1], kind: words[2]).isEmpty else {
                throw .init("ratings.csv has nothing for '\(words[1]) \(words[2])'")
            }
            return .ratings(region: words[1], kind: words[2])
        default: return nil
        }
    }

    private mutating func apply(_ part: String) throws(CrosswalkMistake.Problem) {
        let words = part.split(separator: " ").map(String.init)
        let numbers = words.dropFirst().compactMap { Int($0) }
        switch words.first {
        case "at-least" where words.count == 2 && numbers.count == 1: atLeast = numbers[0]
        case "at-most" where words.count == 2 && numbers.count == 1: atMost = numbers[0]
        case "steps" where numbers.count > 1 && numbers.count == words.count - 1:
            guard numbers == numbers.sorted() else { throw .init("steps have to ascend: '\(part)'") }
            steps = numbers
        case "zero-counts" where words.count == 1: countsZero = true
        case "ignore-case" where words.count == 1: ignoresCase = true
        case "order" where words.count == 2:
            guard EnumOrder.shipped(words[1]) != nil else { throw .init("enum-orders.csv has no order '\(words[1])'") }
            order = words[1]
        case "default" where words.count > 1: fallback = Self.trimmed(part.dropFirst("default".count))
        default: throw .init("conversion has the unknown part '\(part)'")
        }
    }
}
