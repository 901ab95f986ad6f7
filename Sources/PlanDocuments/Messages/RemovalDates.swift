import ExportReading
import TenantModel

/// When the first certificate of a person's devices ends, and when that device is removed: 180 days later.
struct RemovalDates {
    /// Days from the end of a certificate to the removal of its record.
    static let days: Int64 = 180

    private var first = unknownMoment

    init() {}

    /// Takes the end of a certificate.
    mutating func add(_ expiry: Int64) {
        guard expiry != unknownMoment else { return }
        first = first == unknownMoment ? expiry : min(first, expiry)
    }

    /// Appends both days, or empty cells.
    func append(to writer: inout CSVWriter) {
        guard first != unknownMoment else {
            writer.emptyCell()
            writer.emptyCell()
            return
        }
        writer.cell(Timestamp(seconds: first).day)
        writer.cell(Timestamp(seconds: first + Self.days * 86_400).day)
    }
}
