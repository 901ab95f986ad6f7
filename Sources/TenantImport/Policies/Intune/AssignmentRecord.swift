import ExportReading
import TenantModel

/// An assignment that stands in a file of its own, with what tells whose it is.
struct AssignmentRecord: Sendable {
    /// Nil when the target cannot be read.
    let assignment: PolicyAssignment?
    /// Whether it has a target that is not known.
    let isOfUnknownTarget: Bool
    /// Ids of which one may be the policy's.
    let policies: [GUID]

    /// Reads a record, which may be one assignment or the body of an `assign` action with all of them.
    static func records(_ record: NestedValue, context: String) -> [AssignmentRecord] {
        guard record.member("target") == nil, let all = record.member("assignments") else { return [AssignmentRecord(record, context: context)] }
        return all.items.map { AssignmentRecord($0, context: context) }
    }

    /// Reads a record; the context of Graph's `…('id')/assignments` names the policy as well.
    init(_ record: NestedValue, context: String) {
        assignment = AssignmentReading.assignment(record)
        isOfUnknownTarget = AssignmentReading.isOfUnknownTarget(record)
        // Graph makes the assignment's id of the policy's and the group's.
        let ids = [record.filledText("sourceId"), record.filledText("id")?.split(separator: "_").first.map(String.init)]
        let quoted = context.split(whereSeparator: { $0 == "'" || $0 == "(" || $0 == ")" }).map(String.init)
        policies = (ids.compactMap(\.self) + (context.lowercased().contains("/assignments") ? quoted : [])).compactMap { GUID($0) }
    }
}
