public import ExportReading
public import TenantModel

/// Files in, a tenant out: recognizes each export, reads it, and joins what they say of the same people and devices.
///
/// The order has reasons: people first, because devices and groups are looked up among them while their text is at hand; the join last.
public struct TenantImporter: Sendable {
    private let reader: ExportReader
    private let options: ImportOptions

    /// Makes an importer.
    public init(reader: ExportReader, options: ImportOptions) {
        self.reader = reader
        self.options = options
    }

    /// Reads all files. One that cannot be read is reported and loses nothing else.
    public func tenant(from files: [ExportFile], failures: [(path: String, failure: ReadingFailure)] = []) -> Tenant {
        var run = ImportRun(reader: reader, options: options)
        run.open(files, failures: failures)
        run.readUsers()
        run.readDevicesAndGroups()
        run.readIntunePolicies()
        run.readBasicMobility()
        return run.finish()
    }
}
