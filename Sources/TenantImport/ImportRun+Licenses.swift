import ExportReading
import TenantModel

extension ImportRun {
    /// Reads a report of one row per user, product and plan. Its records are no people, so none counts as merged.
    mutating func readLicenseRows(of index: Int) {
        guard let format = sources[index].format else { return }
        let builder = LicenseRowPartBuilder(format: format)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        for part in parts { sources[index].report.quarantined += part.part.quarantined.shifted(by: part.firstRow) }
        let addedSomebody = users.add(LicenseRowMerge(parts), file: UInt16(index))
        sources[index].report.provides = Set(format.provides).union(addedSomebody ? [.users] : [])
    }

    /// Reads the tenant's own names of products.
    mutating func readProducts(of index: Int) {
        guard let format = sources[index].format else { return }
        let reader = TenantProductReader(format: format, file: UInt16(index))
        guard let parts = read(index, part: { reader.products(of: $0) }) else { return }
        for part in parts {
            tenant.tenantProducts += part.part.products.map { product in
                TenantProduct(
                    skuID: product.skuID, partNumber: product.partNumber, displayName: product.displayName,
                    evidence: Evidence(file: product.evidence.file, row: product.evidence.row + part.firstRow))
            }
            sources[index].report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
    }

    /// Reads seats.
    mutating func readPools(of index: Int) {
        guard let format = sources[index].format else { return }
        let importer = LicensePoolReader(format: format, file: UInt16(index))
        guard let parts = read(index, part: { importer.pools(of: $0) }) else { return }
        for part in parts {
            tenant.licensePools += part.part.pools.map { pool in
                var pool = pool
                pool.evidence = Evidence(file: pool.evidence.file, row: pool.evidence.row + part.firstRow)
                return pool
            }
            tenant.accountIDs.formUnion(part.part.accounts)
        }
        sources[index].report.provides = [.subscribedSkus]
    }
}
