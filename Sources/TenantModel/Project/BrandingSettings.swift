/// Names and looks of the documents, as the project file has them.
public struct BrandingSettings: Sendable, Equatable {
    /// A text of the project file with its place, for what only shows when documents are made.
    public struct Stated: Sendable, Equatable {
        public let text: String
        /// From 1.
        public let line: Int
        /// From 1, in Unicode scalars.
        public let column: Int

        /// A text and where it stands.
        public init(_ text: String, line: Int, column: Int) {
            self.text = text
            self.line = line
            self.column = column
        }
    }

    /// What was found where the logo should be.
    public enum LogoFile: Sendable, Equatable {
        /// No file, or one that nobody may read.
        case unreadable
        /// Larger than ``BrandingSettings/logoLimit``; its size in bytes.
        case tooLarge(Int)
        case bytes([UInt8])
    }

    /// Every page carries the logo, so it must be small: bytes.
    public static let logoLimit = 100_000

    /// Who publishes the documents.
    public var name: String?
    /// The logo's file, relative to the project file.
    public var logo: Stated?
    /// Where that is, and what is there: for whoever reads the project file from disk to say.
    public var logoLocation: String?
    public var logoFile = LogoFile.unreadable
    /// The color of links and of the page's top, on light and on dark pages: `#0b5394`.
    public var lightAccent: Stated?
    public var darkAccent: Stated?
    /// A line at the foot of every page.
    public var footer: String?
    /// What stands instead of "Confidential".
    public var confidentiality: String?

    /// Ours.
    public init() {}
}
