import RolloutPlanning
import TenantModel

/// The languages in which messages are there, and those that people prefer.
struct MessageLanguages: Sendable {
    /// English first.
    let all: [MessageLanguage]
    /// For each symbol the place of the language in ``all`` that stands for it.
    private let ofSymbols: [UInt8]

    /// A language that people of the plan prefer and in which texts are missing.
    struct Gap: Sendable, Equatable {
        let tag: String
        let people: Int
        /// Empty: none is translated.
        let missing: [MessageID]
        let isStarted: Bool
    }

    /// Reads every folder of the store. Throws the mistakes of all of them.
    init(_ store: TemplateStore, symbols: SymbolTable) throws(TemplateProblems) {
        var all: [MessageLanguage] = []
        var problems: [TemplateProblem] = []
        for tag in MessageFolder.tags(in: store).prefix(Int(UInt8.max)) {
            do throws(TemplateProblems) { all.append(try MessageLanguage(tag, in: store)) } catch { problems += error.problems }
        }
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        self.all = all
        let places = Dictionary(all.enumerated().map { ($1.tag.lowercased(), UInt8($0)) }, uniquingKeysWith: { first, _ in first })
        ofSymbols = symbols.texts.map { Self.place(of: $0, in: places) ?? 0 }
    }

    /// The place of the language in which a user gets a message.
    @inline(__always)
    func place(of symbol: Symbol, for message: MessageID) -> Int {
        let place = Int(ofSymbols[Int(symbol.index)])
        return all[place].templates[message] == nil ? 0 : place
    }

    /// The language at a place.
    func language(_ place: Int) -> MessageLanguage { all[place] }

    /// The text of a message in a language, or the English one.
    func template(_ message: MessageID, _ place: Int) -> MessageTemplate? { all[place].templates[message] ?? all[0].templates[message] }

    /// The most frequent first.
    func gaps(_ plan: RolloutPlan, _ tenant: Tenant) -> [Gap] {
        var counts: [Symbol: Int] = [:]
        for wave in plan.waves { for user in wave.users { counts[tenant.users.language(of: user), default: 0] += 1 } }
        var byTag: [String: Int] = [:]
        for (symbol, count) in counts where symbol != .empty {
            let tag = Self.primary(tenant.symbols[symbol])
            if tag != MessageFolder.original { byTag[tag, default: 0] += count }
        }
        return byTag.compactMap { tag, people in
            let known = all.first { Self.primary($0.tag) == tag }
            let missing = known.map { language in MessageID.allCases.filter { language.templates[$0] == nil } } ?? []
            return known == nil || !missing.isEmpty ? Gap(tag: tag, people: people, missing: missing, isStarted: known != nil) : nil
        }.sorted { ($1.people, $0.tag) < ($0.people, $1.tag) }
    }

    /// The language without country and script: `fr` of `fr-CA`; the whole text, shortened, where it is no tag.
    static func primary(_ text: String) -> String {
        let first = text.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
        return first.count > 20 ? String(first.prefix(20)) : first
    }

    private static func place(of text: String, in places: [String: UInt8]) -> UInt8? {
        var tag = text.lowercased().replacing("_", with: "-")
        while !tag.isEmpty {
            if let place = places[tag] { return place }
            guard let dash = tag.lastIndex(of: "-") else { break }
            tag = String(tag[..<dash])
        }
        // A folder for one country serves a language better than English does.
        return places.first { primary($0.key) == tag }?.value
    }
}
