/// A column with few different values: the words, the sets of them that occur, and for each row which set it has.
struct ExplorerChoices: Sendable {
    /// In the order in which the reader is offered them.
    let words: [String]
    /// Places in ``words``.
    let sets: [[Int]]
    /// The set of a row.
    let set: @Sendable (Int) -> UInt32

    /// Looks through all rows once. `key` is a number below `keys` for each row; `words` are those of a key, asked once for each that occurs.
    init(rows: Int, keys: Int, isOrdered: Bool = false, key: @escaping @Sendable (Int) -> Int, words wordsOfKey: (Int) -> [String]) {
        var occurs = Array(repeating: false, count: keys)
        for row in 0..<rows { occurs[key(row)] = true }
        let used = occurs.indices.filter { occurs[$0] }.map { (key: $0, words: wordsOfKey($0)) }
        var words: [String] = []
        var places: [String: Int] = [:]
        let all = used.flatMap(\.words)
        for word in isOrdered ? all : all.sorted() where places[word] == nil {
            places[word] = words.count
            words.append(word)
        }
        var sets: [[Int]] = []
        var numbers: [[Int]: UInt32] = [:]
        var setOfKey = Array(repeating: UInt32(0), count: keys)
        for (key, wordsOfSet) in used {
            let set = wordsOfSet.compactMap { places[$0] }
            if numbers[set] == nil {
                numbers[set] = UInt32(sets.count)
                sets.append(set)
            }
            setOfKey[key] = numbers[set] ?? 0
        }
        self.words = words
        self.sets = sets
        let result = setOfKey
        set = { result[key($0)] }
    }
}
