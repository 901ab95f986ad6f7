/// What an importer made of one block, with what its rows count from.
public struct BlockPart<Part: Sendable>: Sendable {
    /// Added to ``RecordBlock/row(of:)``, gives the row in the file.
    public let firstRow: UInt32
    /// What the importer made.
    public let part: Part
}
