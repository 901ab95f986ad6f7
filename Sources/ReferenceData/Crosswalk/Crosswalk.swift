import ExportReading

/// Which Intune controls take the place of which Basic Mobility settings.
public struct Crosswalk: Sendable {
    /// All controls, in the order of the file.
    public let rows: [CrosswalkRow]
    /// Lines that cannot be used; a test keeps the shipped file free of them.
    public let mistakes: [CrosswalkMistake]
    /// The settings that it knows, in the order of the file, each once.
    public let settings: [String]
    private let bySetting: [String: [Int]]

    /// The crosswalk that ships.
    public static let shipped = Crosswalk(EmbeddedFiles.bytes(of: "ReferenceData/crosswalk.csv"))

    /// Reads a crosswalk.
    public init(_ bytes: UnsafeRawBufferPointer) {
        var rows: [CrosswalkRow] = []
        var mistakes: [CrosswalkMistake] = []
        let lines = DelimitedText.numberedRows(of: bytes)
        let header = lines.first?.cells ?? []
        for (line, cells) in lines.dropFirst() {
            do throws(CrosswalkMistake.Problem) {
                guard cells.count == header.count else {
                    throw .init("\(cells.count) cells where the header has \(header.count): a comma in a text wants quotes around it")
                }
                rows.append(try CrosswalkRow(line: line, Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })))
            } catch {
                mistakes.append(CrosswalkMistake(line: line, message: error.message))
            }
        }
        self.rows = rows
        self.mistakes = mistakes
        var seen: Set<String> = []
        settings = rows.map(\.setting).filter { seen.insert($0).inserted }
        bySetting = Dictionary(grouping: rows.indices, by: { rows[$0].setting.lowercased() })
    }

    /// The controls that can carry a setting, by the parameter's name in any letter case.
    public func rows(for setting: String) -> [CrosswalkRow] { (bySetting[setting.lowercased()] ?? []).map { rows[$0] } }
}
