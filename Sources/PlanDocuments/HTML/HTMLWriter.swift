/// Turns nodes into bytes, escaping all text. Attributes stand in double quotes, so `'` needs no escape.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends a node.
    mutating func write(_ node: HTMLNode) {
        switch node {
        case .text(let text): escape(text)
        case .element(let tag, let attributes, let children): write(tag, attributes, children)
        }
    }

    /// Appends nodes.
    mutating func write(_ nodes: [HTMLNode]) {
        for node in nodes { write(node) }
    }

    /// Hands out what was written and starts over.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func write(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ children: [HTMLNode]) {
        if tag.startsLine, let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        append("<")
        append(tag.rawValue)
        for attribute in attributes {
            append(" ")
            append(attribute.name)
            append("=\"")
            escape(attribute.value)
            append("\"")
        }
        append(">")
        guard !tag.isVoid else { return }
        write(children)
        append("</")
        append(tag.rawValue)
        append(tag.startsLine ? ">\n" : ">")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func escape(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            case "\r": append(" ")
            default: bytes.append(contentsOf: UTF8.encode(scalar.visible) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
