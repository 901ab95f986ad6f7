public import ExportReading
import TenantModel

extension Decisions {
    /// The newest moment of the device lists; nil when none has any.
    public var devicesUpTo: Timestamp? {
        tenant.inputs.lazy.filter { $0.provides.contains(.entraDevices) || $0.provides.contains(.intuneDevices) }.compactMap(\.newestTimestamp).max()
    }

    /// From when the age of a check-in counts: a list that is two days old says nothing of the two days since.
    public var checkInsUpTo: Timestamp { min(devicesUpTo ?? asOf, asOf) }
}
