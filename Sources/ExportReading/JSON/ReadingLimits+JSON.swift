extension ReadingLimits {
    /// The longest text; ``CellPlace`` holds no more.
    var textBytes: Int { min(cellBytes, CellPlace.maximumLength) }

    /// The longest record that is held in memory: four of the longest cells, as far as a nested cell may hold all of it.
    var recordBytes: Int { min(textBytes * 4, CellPlace.maximumLength) }
}
