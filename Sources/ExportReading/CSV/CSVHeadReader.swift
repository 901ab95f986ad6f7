/// Finds the header of delimited text: what stands before it, its delimiter, its columns.
struct CSVHeadReader {
    let limits: ReadingLimits
    let rate: (_ columns: [String]) -> Int

    /// The delimiters that exports are met with.
    private static let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// Looks at the beginning of the text, decoded and without mark.
    func head(of text: [UInt8], isDelimitedByName: Bool) -> ExportHead {
        var head = ExportHead(kind: .csv)
        var text = text
        if CarriageReturnLines.areUsed(in: text) {
            head.usesCarriageReturns = true
            CarriageReturnLines.convert(&text)
        }
        var lines = PhysicalLines(text)
        var forced: UInt8?
        while let line = lines.next() {
            let content = line.content.filter { $0 != UInt8(ascii: "\"") }
            let trimmed = String(decoding: content, as: UTF8.self).trimmingDelimiters()
            let lowered = trimmed.lowercased()
            if lowered.hasPrefix("sep="), content.count >= 5 {
                forced = content[4]
                head.preamble.append(String(decoding: content[..<5], as: UTF8.self))
            } else if lowered.hasPrefix("#type ") || lowered.hasPrefix("version:v") {
                head.preamble.append(trimmed)
            } else if !trimmed.isEmpty {
                return header(from: line.start, number: line.number, in: text, forced: forced, isDelimitedByName: isDelimitedByName, head: head)
            }
            head.lineEnds.add(endOf: text[line.start..<line.next])
        }
        head.kind = .unknown
        return head
    }

    private func header(
        from start: Int, number: Int, in text: [UInt8], forced: UInt8?, isDelimitedByName: Bool, head: ExportHead
    ) -> ExportHead {
        var head = head
        let candidates = (forced.map { [$0] } ?? Self.delimiters).compactMap { candidate(delimiter: $0, from: start, in: text) }
        guard var best = candidates.first else {
            return refused(
                head, code: "unclosedQuote", message: "A quoted column name never ends; the file was not read.", line: number,
                fix: "Close the quote at the end of the name, or export again.")
        }
        for candidate in candidates.dropFirst() where (candidate.rate, candidate.columns.count) > (best.rate, best.columns.count) { best = candidate }
        guard isDelimitedByName || best.rate > 0 || best.columns.count > 1 else {
            head.kind = .unknown
            return head
        }
        guard best.columns.count <= limits.columns else {
            return refused(
                head, code: "tooManyColumns", message: "The header has \(best.columns.count) columns, above the limit of \(limits.columns).",
                line: number, fix: "Export again with the columns that are needed.")
        }
        head.delimiter = best.delimiter
        head.columns = best.columns
        head.bodyOffset = best.next
        head.bodyLine = number + text[start..<best.next].count { $0 == UInt8(ascii: "\n") }
        head.lineEnds.add(endOf: text[start..<best.next])
        var seen: Set<String> = []
        for column in best.columns where !column.isEmpty && !seen.insert(HeaderName.normalize(column)).inserted {
            head.diagnostics.append(
                Diagnostic(
                    .warning, code: "duplicateHeader", message: "The column \(column) stands twice in the header; the first one is read.", line: number,
                    fix: "Export again without the second column if it holds other values."))
        }
        return head
    }

    /// The header as a delimiter would make it; nil when a quote in it never ends.
    private func candidate(delimiter: UInt8, from start: Int, in text: [UInt8]) -> Candidate? {
        let record = text.withUnsafeBytes { LenientCSVRecord.read(from: start, in: $0, delimiter: delimiter, isWhole: true, cellLimit: 1 << 16) }
        guard record.fault == nil else { return nil }
        let columns = record.cells.map { String(decoding: $0, as: UTF8.self) }
        return Candidate(delimiter: delimiter, columns: columns, next: record.next, rate: rate(columns))
    }

    private struct Candidate {
        let delimiter: UInt8
        let columns: [String]
        let next: Int
        let rate: Int
    }

    private func refused(_ head: ExportHead, code: String, message: String, line: Int, fix: String) -> ExportHead {
        var head = head
        head.kind = .unknown
        head.diagnostics.append(Diagnostic(.error, code: code, message: message, line: line, fix: fix))
        return head
    }
}

extension String {
    /// Without the delimiters and blanks that Excel leaves at the end of a line.
    fileprivate func trimmingDelimiters() -> String {
        var end = endIndex
        while end > startIndex, [",", ";", "\t", " ", "\r"].contains(self[index(before: end)]) { end = index(before: end) }
        return String(self[startIndex..<end])
    }
}
