import ExportReading

/// The frame that `Export-Clixml` gives the objects of a list, the same for policies and their rules.
enum BasicMobilityObjects {
    static let opening: StaticString = "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"
    static let closing: StaticString = "\n</Objs>"

    /// An object up to the number of its policy: the first of a list names its type, the others refer to that.
    static func open(_ reference: Int, isFirst: Bool, type: StaticString, group: Int, into arena: ByteArena) {
        arena.append(literal: "\n  <Obj RefId=\"")
        arena.append(decimal: reference)
        if isFirst {
            arena.append(literal: "\"><TN RefId=\"0\"><T>Deserialized.Synthetic.")
            arena.append(literal: type)
            arena.append(literal: "</T><T>Deserialized.System.Object</T></TN>")
        } else {
            arena.append(literal: "\"><TNRef RefId=\"0\" />")
        }
        arena.append(literal: "<Props><S N=\"Name\">Device Policy ")
        SamplePolicies.appendNumber(of: group, to: arena)
    }
}
