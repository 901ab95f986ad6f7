extension CrosswalkRow {
    /// Reads a line; throws what is wrong with it, in one sentence.
    init(line: Int, _ cells: [String: String]) throws(CrosswalkMistake.Problem) {
        func cell(_ column: String) throws(CrosswalkMistake.Problem) -> String {
            guard let text = cells[column] else { throw .init("the column '\(column)' is missing") }
            return text
        }
        func word<Word: RawRepresentable & CaseIterable>(
            _ column: String, _ type: Word.Type
        ) throws(CrosswalkMistake.Problem) -> Word where Word.RawValue == String {
            let text = try cell(column)
            guard let word = Word(rawValue: text) else {
                throw .init("\(column) is '\(text)'; it can be \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return word
        }
        self.line = line
        setting = try cell("bms_setting")
        label = try cell("bms_label")
        platform = try cell("platform")
        kind = try word("intune_kind", Kind.self)
        odataType = try cell("intune_odata_type")
        property = try cell("intune_property")
        key = property.lowercased()
        comparison = try word("comparison", Comparison.self)
        conversion = try CrosswalkConversion(try cell("conversion"))
        range = try Self.range(try cell("range"))
        remark = try cell("unit_conversion")
        route = try word("ms_route", Route.self)
        confidence = try word("confidence", Confidence.self)
        isBetaOnly = try cell("api") == "beta-only"
        note = try cell("note")
        source = try cell("source")
        try check()
    }

    private static func range(_ text: String) throws(CrosswalkMistake.Problem) -> ClosedRange<Int>? {
        if text.isEmpty { return nil }
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { throw .init("range is '\(text)'; it has to look like 4-14") }
        return ends[0]...ends[1]
    }

    private static let platforms: Set<String> = ["ios", "android-da", "samsung-knox", "android-wp", "android-do", "windows", "all", "tenant"]

    /// What cannot hold together.
    private func check() throws(CrosswalkMistake.Problem) {
        if setting.isEmpty { throw .init("bms_setting is empty") }
        if !Self.platforms.contains(platform) { throw .init("platform is '\(platform)'; it can be \(Self.platforms.sorted().joined(separator: ", "))") }
        if kind == .none, !property.isEmpty { throw .init("a line of kind 'none' names the property '\(property)'") }
        if kind != .none, property.isEmpty || !odataType.hasPrefix("#microsoft.graph.") {
            throw .init("a line of kind '\(kind.rawValue)' wants intune_property and an intune_odata_type that begins with #microsoft.graph.")
        }
        if !fits { throw .init("the conversion does not fit the comparison '\(comparison.rawValue)'") }
        let isNumber = comparison == .minAtLeast || comparison == .maxAtMost
        if !isNumber, range != nil || conversion.atLeast != nil || conversion.atMost != nil || !conversion.steps.isEmpty || conversion.countsZero {
            throw .init("limits of numbers stand beside the comparison '\(comparison.rawValue)'")
        }
        if comparison == .enumAtLeast, conversion.order == nil { throw .init("'enum-at-least' wants an order in the conversion") }
        if let order = conversion.order, case .pairs(let pairs) = conversion.base, let values = EnumOrder.shipped(order) {
            for pair in pairs where values.rank(of: pair.to) == nil { throw .init("'\(pair.to)' is not in the order '\(order)' of enum-orders.csv") }
        }
    }

    /// Whether the comparison knows what to do with what the conversion gives.
    private var fits: Bool {
        switch (comparison, conversion.base) {
        case (_, .unknown): comparison == .presence
        case (.booleanEqual, .same), (.booleanInverse, .inverse), (.booleanEqual, .pairs), (.booleanInverse, .pairs): true
        case (.minAtLeast, .same), (.minAtLeast, .minutes), (.minAtLeast, .option): true
        case (.maxAtMost, .same), (.maxAtMost, .minutes), (.maxAtMost, .option): true
        case (.exact, .same), (.exact, .pairs), (.exact, .address), (.enumMap, .pairs), (.enumMap, .ratings), (.enumAtLeast, .pairs): true
        case (.presence, .set), (.presence, .contains), (.presence, .pairs): true
        default: false
        }
    }
}
