/// The lines of a text with their numbers, line ends removed.
struct PhysicalLines: IteratorProtocol {
    private let text: [UInt8]
    private var index = 0
    private var number = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> (start: Int, next: Int, number: Int, content: [UInt8])? {
        guard index < text.count else { return nil }
        let start = index
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
        var end = index
        if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if index < text.count { index += 1 }
        number += 1
        return (start, index, number, Array(text[start..<end]))
    }
}
