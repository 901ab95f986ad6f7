/// How many lines end in CR LF, and in LF alone. Line ends inside quoted cells do not count, nor does the end of the file.
struct LineEndCounts: Equatable {
    var carriageReturns = 0
    var bareLineFeeds = 0

    static func += (total: inout LineEndCounts, more: LineEndCounts) {
        total.carriageReturns += more.carriageReturns
        total.bareLineFeeds += more.bareLineFeeds
    }

    /// Counts the line end that the bytes end with, if they do.
    mutating func add(endOf bytes: some BidirectionalCollection<UInt8>) {
        guard bytes.last == UInt8(ascii: "\n") else { return }
        if bytes.dropLast().last == UInt8(ascii: "\r") { carriageReturns += 1 } else { bareLineFeeds += 1 }
    }

    /// Their name; nil when no line ended.
    var newline: Newline? {
        switch (carriageReturns, bareLineFeeds) {
        case (0, 0): nil
        case (_, 0): .crlf
        case (0, _): .lf
        default: .mixed
        }
    }
}
