internal import CLibZip

/// A zip file, as the portals deliver some exports. Entries are unpacked into memory, within ``ReadingLimits/unpackedBytes``.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer

    init(opening path: String) throws(ReadingFailure) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
            throw ReadingFailure(
                code: "damagedZip", message: "The zip file cannot be opened (libzip error \(code)).",
                fix: "Download it again, or unpack it yourself and pass the folder.")
        }
        self.archive = archive
    }

    deinit { zip_discard(archive) }

    /// Names and unpacked sizes of the files inside, folders and hidden files left out.
    func entries() -> [(name: String, byteCount: Int)] {
        (0..<max(0, zip_get_num_entries(archive, 0))).compactMap { index in
            var status = zip_stat_t()
            guard zip_stat_index(archive, UInt64(index), 0, &status) == 0, let pointer = status.name else { return nil }
            let name = String(cString: pointer)
            guard !name.hasSuffix("/"), !name.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0 != "." && $0 != ".." || $0 == "__MACOSX" }) else {
                return nil
            }
            return (name, Int(clamping: status.size))
        }
    }

    /// The unpacked bytes of an entry.
    func bytes(of name: String, limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_stat(archive, name, 0, &status) == 0 else { throw Self.damaged(name) }
        guard status.encryption_method == 0 else {
            throw ReadingFailure(
                code: "encryptedZip", message: "\(name) is protected by a password.", fix: "Unpack it yourself and pass the folder.")
        }
        guard status.size <= UInt64(limits.unpackedBytes) else {
            throw ReadingFailure(
                code: "unpackedTooLarge", message: "\(name) unpacks to \(status.size) bytes, above the limit of \(limits.unpackedBytes).",
                fix: "Unpack it yourself and pass the folder.")
        }
        guard let file = zip_fopen(archive, name, 0) else { throw Self.damaged(name) }
        defer { zip_fclose(file) }
        return try Self.unpacked(file, name: name, size: Int(status.size), packed: Int(clamping: status.comp_size))
    }

    /// Reads to the end and no further than the stated size, since libzip compares checksums there. Memory grows with what comes:
    /// a stated size alone allocates nothing that deflate could not fill.
    private static func unpacked(_ file: OpaquePointer, name: String, size: Int, packed: Int) throws(ReadingFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(size, min(packed, 1 << 40) * 1032 + 1024))
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let got = zip_fread(file, piece.baseAddress, UInt64(piece.count))
            guard got >= 0, bytes.count + Int(got) <= size else { throw damaged(name) }
            guard got > 0 else { break }
            bytes.append(contentsOf: piece[0..<Int(got)])
        }
        guard bytes.count == size else { throw damaged(name) }
        return bytes
    }

    private static func damaged(_ name: String) -> ReadingFailure {
        ReadingFailure(
            code: "damagedZip", message: "\(name) cannot be unpacked: the zip file is damaged or cut short.",
            fix: "Download it again, or unpack it yourself and pass the folder.")
    }
}
