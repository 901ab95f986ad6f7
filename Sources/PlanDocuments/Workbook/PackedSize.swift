import Glibc

/// What a zip file says it holds.
enum PackedSize {
    /// The unpacked bytes of all entries of a zip file without comment, as its directory lists them; 0 when it is not whole.
    static func unpacked(_ location: String) -> Int {
        let descriptor = open(location, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return 0 }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        let end = bytes(22, at: size - 22, of: descriptor)
        guard end.starts(with: [0x50, 0x4B, 5, 6]) else { return 0 }
        let directory = bytes(number(end, 12, 4), at: number(end, 16, 4), of: descriptor)
        var sum = 0
        var place = 0
        while place + 46 <= directory.count, directory[place...].starts(with: [0x50, 0x4B, 1, 2]) {
            sum += number(directory, place + 24, 4)
            place += 46 + number(directory, place + 28, 2) + number(directory, place + 30, 2) + number(directory, place + 32, 2)
        }
        return sum
    }

    private static func bytes(_ count: Int, at offset: Int, of descriptor: Int32) -> [UInt8] {
        guard offset >= 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        return pread(descriptor, &bytes, count, off_t(offset)) == count ? bytes : []
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
