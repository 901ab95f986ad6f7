/// Finds the header of delimited text: what stands before it, its delimiter, its columns.
struct CSVHeadReader {
    let limits: ReadingLimits
    let rate: (_ columns: [String]) -> Int

    /// The delimiters that exports are met with.
    private static let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    func head(of text: [UInt8], isDelimitedByName: Bool) -> ExportHead {
        var head = ExportHead(kind: .csv)
        var lines = PhysicalLines(text)
        var forced: UInt8?
        while let line = lines.next() {
            let content = line.content.filter { $0 != UInt8(ascii: "\"") }
            let trimmed = String(decoding: content, as: UTF8.self).trimmingDelimiters()
            if trimmed.isEmpty { continue }
            let lowered = trimmed.lowercased()
            if lowered.hasPrefix("sep="), content.count >= 5 {
                forced = content[4]
            } else if !lowered.hasPrefix("#type "), !lowered.hasPrefix("version:v") {
                return header(from: line.start, number: line.number, in: text, forced: forced, isDelimitedByName: isDelimitedByName, head: &head)
            }
            head.preamble.append(trimmed)
        }
        head.kind = .unknown
        return head
    }

    private func header(
        from start: Int, number: Int, in text: [UInt8], forced: UInt8?, isDelimitedByName: Bool, head: inout ExportHead
    ) -> ExportHead {
        let candidates = (forced.map { [$0] } ?? Self.delimiters).map { delimiter in
            let record = text.withUnsafeBytes { LenientCSVRecord.read(from: start, in: $0, delimiter: delimiter, isWhole: true, cellLimit: 1 << 16) }
            return (delimiter: delimiter, columns: record.cells.map { String(decoding: $0, as: UTF8.self) }, next: record.next)
        }
        var best = candidates[0]
        var bestRate = (rate(best.columns), best.columns.count)
        for candidate in candidates.dropFirst() {
            let candidateRate = (rate(candidate.columns), candidate.columns.count)
            if candidateRate > bestRate { (best, bestRate) = (candidate, candidateRate) }
        }
        guard isDelimitedByName || bestRate.0 > 0 || best.columns.count > 1, best.columns.count <= limits.columns else {
            head.kind = .unknown
            return head
        }
        head.delimiter = best.delimiter
        head.columns = best.columns
        head.bodyOffset = best.next
        head.bodyLine = number + text[start..<best.next].count { $0 == UInt8(ascii: "\n") }
        var seen: Set<String> = []
        for column in best.columns where !column.isEmpty && !seen.insert(HeaderName.normalize(column)).inserted {
            head.diagnostics.append(
                Diagnostic(
                    .warning, code: "duplicateHeader", message: "The column \(column) stands twice in the header; the first one is read.", line: number,
                    fix: "Export again without the second column if it holds other values."))
        }
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
