import TenantModel

/// The customer's logo as pages carry it: an image that was looked at, in the page's own bytes.
struct BrandLogo: Sendable, Equatable {
    /// The kinds of image that every browser shows.
    enum Kind: String, Sendable, CaseIterable {
        case png = "image/png"
        case svg = "image/svg+xml"
        case jpeg = "image/jpeg"
        case webp = "image/webp"

        /// What the first bytes say, whatever the file is called.
        init?(_ bytes: [UInt8]) {
            if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                self = .png
            } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
                self = .jpeg
            } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
                self = .webp
            } else if SafeSVG.isSVG(bytes) {
                self = .svg
            } else {
                return nil
            }
        }
    }

    /// Why a file cannot be the logo: a sentence that goes on after its name, and the remedy.
    struct Fault: Equatable {
        let message: String
        let fix: String
    }

    /// `data:image/png;base64,…`
    let address: String

    /// Nil for bytes that have a fault.
    init?(_ bytes: [UInt8]) {
        guard Self.fault(of: .bytes(bytes)) == nil, let kind = Kind(bytes) else { return nil }
        address = "data:\(kind.rawValue);base64," + String(decoding: Base64.encoded(bytes), as: UTF8.self)
    }

    /// What is wrong with a file; nil when it can be used.
    static func fault(of file: BrandingSettings.LogoFile) -> Fault? {
        switch file {
        case .unreadable: return Fault(message: "cannot be read", fix: "Put the file beside the project file, or correct its name.")
        case .tooLarge(let size):
            return Fault(
                message: "has \(Figure.grouped(size)) bytes, and every page carries it",
                fix: "Make it smaller: at most \(Figure.grouped(BrandingSettings.logoLimit)) bytes; a picture 400 pixels wide is enough.")
        case .bytes(let bytes):
            guard let kind = Kind(bytes) else {
                return Fault(message: "is no PNG, SVG, JPEG or WebP image", fix: "Save the logo as one of these; another file name does not change what it is.")
            }
            guard isWhole(bytes, kind) else { return Fault(message: "is damaged: it ends too early", fix: "Copy it again from where it came.") }
            return kind == .svg ? SafeSVG.fault(of: bytes) : nil
        }
    }

    /// Whether the end is there.
    private static func isWhole(_ bytes: [UInt8], _ kind: Kind) -> Bool {
        switch kind {
        case .png: bytes.count >= 57 && bytes.suffix(64).contains(Array("IEND".utf8))
        case .jpeg: bytes.suffix(64).contains([0xFF, 0xD9])
        case .webp:
            bytes.count >= 20 && bytes.count >= 8 + (Int(bytes[4]) | Int(bytes[5]) << 8 | Int(bytes[6]) << 16 | Int(bytes[7]) << 24)
        case .svg: true
        }
    }
}
