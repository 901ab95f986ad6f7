public import ExportReading

/// Writes a synthetic tenant in the formats of the real exports.
///
/// Bytes are handed out in blocks, one file after the other and each from its beginning, in an order that never changes. Every file has at least
/// one block. Memory holds a few blocks, however many users there are.
public struct SampleTenantWriter: Sendable {
    private let tenant: SampleTenant
    private let workers: Workers

    /// Prepares a tenant; nothing is written yet.
    public init(options: SampleOptions, workers: Workers) {
        tenant = SampleTenant(options)
        self.workers = workers
    }

    /// The names of the files, in the order in which they are written.
    public var fileNames: [String] { files(seats: SeatCounts(consumed: [])).map(\.name) }

    /// Writes all files. `sink` gets the file's name and its next bytes, which are valid only during the call; it is called by one thread.
    /// An error that it throws ends the writing.
    public func write(_ sink: (_ file: String, _ bytes: UnsafeRawBufferPointer) throws -> Void) rethrows {
        let blocks = BlockRound(count: workers.count * 4)
        for file in files(seats: SeatCounts(tenant, workers: workers)) {
            var next = 0
            while next < file.parts {
                let first = next
                let count = min(blocks.count, file.parts - first)
                _ = workers.map(count) { index, _ in blocks.fill(index) { file.write(first + index, into: $0) } }
                for index in 0..<count where first + index == 0 || !blocks[index].isEmpty { try sink(file.name, blocks[index]) }
                next += count
            }
        }
    }

    private func files(seats: SeatCounts) -> [any SampleFile] {
        let options = tenant.options
        var files: [any SampleFile] = [TemplateFile(name: "README.md", options: options), TemplateFile(name: "coexist.yaml", options: options)]
        files += [OrganizationFile(tenant: tenant), SubscribedSkusFile(tenant: tenant, seats: seats)]
        if options.formats.contains(.csv) { files.append(UsersFile(tenant: tenant)) }
        if options.formats.contains(.graph) { files.append(GraphUsersFile(tenant: tenant)) }
        if options.formats.contains(.clixml) { files.append(CLIXMLUsersFile(tenant: tenant)) }
        files += [DirectoryDevicesFile(tenant: tenant), InventoryFile(tenant: tenant), GroupMembersFile(tenant: tenant)]
        guard options.formats.contains(.policies) else { return files }
        return files + [
            BasicMobilityPoliciesFile(tenant: tenant), BasicMobilityRulesFile(tenant: tenant), IntunePoliciesFile(tenant: tenant),
            PolicyGroupMembersFile(tenant: tenant),
        ]
    }
}
