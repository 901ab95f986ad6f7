import ExportReading
import TenantModel

/// One kind of export: how it is recognized and which columns fill what. A format is a value; its importer is that of its subject,
/// whatever the container.
public struct ExportFormat: Sendable {
    /// What the records of a format are.
    enum Subject: Sendable, Equatable {
        case users
        case directoryDevices
        case managedDevices
        case groups
        case groupMembers
        case licensePools
        /// One row per user, product and plan.
        case licenseRows
        /// The tenant's own names of products.
        case tenantProducts
        case organization
        /// Basic Mobility policies and rules.
        case basicMobility
        /// Policies of Intune and Conditional Access, one object each.
        case intunePolicies
        /// Assignments of Intune policies in files of their own.
        case intuneAssignments
        /// The names of the groups that exported policies mention by id.
        case migrationTable
        /// Not an export, or one that cannot be used: why, and what to do.
        case refused(reason: String, remedy: String)
    }

    /// The id of the contract's tables: `m365.users.g3`.
    public let id: String
    /// Where it is made: `Microsoft 365 admin center › Users › Active users › Export users`.
    public let title: String
    let subject: Subject
    let signature: Signature
    /// The columns that are read, each by the names it may have, the preferred one first.
    let columns: [(field: Field, names: [String])]
    /// Columns that are read only for a plan: they cost time that nobody else should pay.
    let planningColumns: [(field: Field, names: [String])]
    /// Further columns that are values of settings, each read by its own name, behind ``columns``.
    let settings: [String]
    /// What the text of a file must contain that has no columns to be recognized by: one of each list. Empty for all others.
    let textMarks: [[String]]
    /// A word in the name of the records' type. A type of Microsoft's that lacks it speaks against the format, for columns that many types have.
    let typeWord: String?
    /// Which inputs it provides when these columns are there; the first list is always provided.
    let provides: [ExportInput]

    init(
        _ id: String, title: String, subject: Subject, signature: Signature, columns: [(field: Field, names: [String])] = [],
        planningColumns: [(field: Field, names: [String])] = [], settings: [String] = [],
        textMarks: [[String]] = [], typeWord: String? = nil, provides: [ExportInput] = []
    ) {
        self.id = id
        self.title = title
        self.subject = subject
        self.signature = signature
        self.columns = columns
        self.planningColumns = planningColumns
        self.settings = settings
        self.textMarks = textMarks
        self.typeWord = typeWord
        self.provides = provides
    }

    /// What the reader is asked for, in the order of ``columns``, then of ``settings``.
    var requests: [ColumnRequest] { columns.map { ColumnRequest($0.names) } + settings.map { ColumnRequest([$0]) } }

    /// Whether the type of the records does not speak against the format.
    func allows(_ typeName: String?) -> Bool {
        guard let typeWord, let name = typeName?.lowercased(), name.contains("microsoft.") else { return true }
        return name.contains(typeWord)
    }

    /// The same format with everything that a plan wants to know.
    var forPlanning: ExportFormat {
        ExportFormat(
            id, title: title, subject: subject, signature: signature, columns: columns + planningColumns, settings: settings, textMarks: textMarks,
            typeWord: typeWord, provides: provides)
    }

    /// Which fields a file with these columns fills, but for those that were not asked for.
    func fields(in columns: [String]) -> Set<Field> {
        let names = Set(columns.map { HeaderName.normalize($0) })
        let fields = Set(self.columns.filter { $0.names.contains(where: names.contains) }.map(\.field))
        return settings.contains(where: names.contains) ? fields.union([.policySetting]) : fields
    }

    /// The field that a column fills, whether it is asked for or not.
    func field(of column: String) -> Field? {
        let name = HeaderName.normalize(column)
        let column = columns.first { $0.names.contains(name) } ?? planningColumns.first { $0.names.contains(name) }
        return column?.field ?? (settings.contains(name) ? .policySetting : nil)
    }
}
