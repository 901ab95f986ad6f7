/// Looks into an SVG for what a picture has no need of: script, and anything that is fetched from elsewhere.
///
/// Browsers do neither in an image; but such a file is not what somebody meant to put into a document, and others may open it alone.
enum SafeSVG {
    /// Whether the outermost element is `svg`.
    static func isSVG(_ bytes: [UInt8]) -> Bool {
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return false }
        var rest = Substring(text)
        if rest.unicodeScalars.first == "\u{FEFF}" { rest = Substring(rest.unicodeScalars.dropFirst()) }
        while true {
            rest = rest.drop(while: \.isWhitespace)
            let end: String
            if rest.hasPrefix("<?") { end = "?>" } else if rest.hasPrefix("<!--") { end = "-->" } else { break }
            guard let found = rest.firstRange(of: end) else { return false }
            rest = rest[found.upperBound...]
        }
        guard let tag = Tag(rest) else { return rest.prefix(13).lowercased() == "<!doctype svg" }  // a document type, which is refused by name
        return tag.name == "svg"
    }

    /// What it should not contain; nil when it is only a picture.
    static func fault(of bytes: [UInt8]) -> BrandLogo.Fault? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard !text.lowercased().contains("<!doctype"), !text.lowercased().contains("<!entity") else { return refusal("a document type") }
        guard !text.lowercased().contains("<?xml-stylesheet") else { return refusal("a style sheet from elsewhere") }
        var rest = Substring(text)
        var depth = 0
        var isClosed = false
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...]
            if rest.hasPrefix("<!--") || rest.hasPrefix("<![CDATA[") || rest.hasPrefix("<?") {
                let end = rest.hasPrefix("<!--") ? "-->" : rest.hasPrefix("<?") ? "?>" : "]]>"
                guard let found = rest.firstRange(of: end) else { return broken }
                rest = rest[found.upperBound...]
            } else if rest.hasPrefix("</") {
                depth -= 1
                isClosed = depth == 0
                rest = rest.dropFirst(2)
            } else {
                guard let tag = Tag(rest) else { return broken }
                if let fault = fault(of: tag) { return fault }
                if !tag.isEmpty { depth += 1 }
                isClosed = depth == 0
                rest = rest[tag.end...]
            }
        }
        if refersElsewhere(text) { return refusal("a reference to another file") }
        return isClosed ? nil : broken
    }

    private static func fault(of tag: Tag) -> BrandLogo.Fault? {
        if ["script", "handler", "listener"].contains(tag.name) { return refusal("script") }
        if ["foreignobject", "iframe", "embed", "object", "audio", "video"].contains(tag.name) { return refusal("<\(tag.name)>") }
        for (name, value) in tag.attributes {
            if name.hasPrefix("on") { return refusal("script") }
            // An animation could put an address in later.
            if name == "attributename", value.lowercased().hasSuffix("href") { return refusal("a reference to another file") }
            let local = name.split(separator: ":").last.map(String.init) ?? name
            guard ["href", "src"].contains(local) else { continue }
            let address = value.trimmingSpaces()
            guard address.isEmpty || address.hasPrefix("#") || isEmbeddedPicture(address) else { return refusal("a reference to another file") }
        }
        return nil
    }

    /// Styles: whatever is imported, and whatever `url(…)` names that is no place in the file.
    private static func refersElsewhere(_ text: String) -> Bool {
        let text = text.lowercased()
        if text.contains("@import") || text.contains("javascript:") { return true }
        for found in text.ranges(of: "url(") {
            let address = text[found.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            guard address.hasPrefix("#") || address.hasPrefix("&quot;#") || isEmbeddedPicture(address) else { return true }
        }
        return false
    }

    private static func isEmbeddedPicture(_ address: some StringProtocol) -> Bool {
        ["png", "jpeg", "webp", "gif"].contains { address.hasPrefix("data:image/\($0);base64,") }
    }

    private static let broken = BrandLogo.Fault(message: "is a damaged SVG: an element is not closed", fix: "Export it again from the program that made it.")

    private static func refusal(_ what: String) -> BrandLogo.Fault {
        BrandLogo.Fault(message: "is an SVG with \(what), which a picture does not need", fix: "Export it again as a plain SVG, or as a PNG.")
    }

    /// A start tag.
    private struct Tag {
        /// Without its prefix, in small letters.
        var name = ""
        /// Names in small letters.
        var attributes: [(name: String, value: String)] = []
        var isEmpty = false
        /// Behind its `>`.
        let end: Substring.Index

        /// Nil when the text does not begin with a start tag, or it is not closed.
        init?(_ text: Substring) {
            guard text.first == "<", text.dropFirst().first.map({ $0.isLetter || $0 == "_" }) == true else { return nil }
            var rest = text.dropFirst()
            let full = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
            name = full.split(separator: ":").last?.lowercased() ?? ""
            rest = rest.dropFirst(full.count)
            while true {
                rest = rest.drop(while: \.isWhitespace)
                guard let sign = rest.first else { return nil }
                if sign == ">" { break }
                if sign == "/" {
                    isEmpty = true
                    rest = rest.dropFirst()
                    continue
                }
                let key = rest.prefix { !$0.isWhitespace && !"=>/".contains($0) }
                rest = rest.dropFirst(key.count).drop(while: \.isWhitespace)
                guard rest.first == "=" else { return nil }
                rest = rest.dropFirst().drop(while: \.isWhitespace)
                guard let quote = rest.first, quote == "\"" || quote == "'", let close = rest.dropFirst().firstIndex(of: quote) else { return nil }
                attributes.append((key.lowercased(), String(rest[rest.index(after: rest.startIndex)..<close])))
                rest = rest[rest.index(after: close)...]
            }
            end = rest.index(after: rest.startIndex)
        }
    }
}
