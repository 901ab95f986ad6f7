/// Names of files made of names in exports: whatever a group is called, its file lands in its folder, and no two files have one name.
struct FileNames {
    /// Longest name in bytes: with what is appended to it, below the 255 that file systems allow.
    private static let longest = 120

    /// Names given so far, in lower case, because some file systems do not tell case apart.
    private var taken: Set<String> = []

    /// A name that every file system takes, not given before.
    mutating func name(for text: String) -> String {
        let wish = Self.safe(text)
        var name = wish
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = "\(wish)-\(number)"
            number += 1
        }
        return name
    }

    /// The text without separators, control characters, marks that turn the direction of writing, and what Windows refuses.
    static func safe(_ text: String) -> String {
        var result = ""
        var byteCount = 0
        for scalar in text.unicodeScalars {
            let kept = isAllowed(scalar) ? Character(scalar) : "_"
            byteCount += String(kept).utf8.count
            if byteCount > longest { break }
            result.unicodeScalars.append(contentsOf: kept.unicodeScalars)
        }
        while let last = result.last, last == " " || last == "." { result.removeLast() }
        while let first = result.first, first == " " || first == "." || first == "-" || first == "~" { result.removeFirst() }
        if result.allSatisfy({ $0 == "_" }) { return "group" }
        return isReserved(result) ? "_" + result : result
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "'", "%", "\u{FEFF}", "\u{FFFD}": false
        default: scalar.visible == scalar && !scalar.isLineEnd && scalar.properties.generalCategory != .format
        }
    }

    /// Devices of Windows, which no file may be called, whatever follows a period.
    private static func isReserved(_ name: String) -> Bool {
        let stem = name.prefix { $0 != "." }.uppercased()
        if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
        return stem.count == 4 && (stem.hasPrefix("COM") || stem.hasPrefix("LPT")) && stem.last?.isNumber == true
    }
}
