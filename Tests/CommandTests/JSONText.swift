import Foundation
import Testing

/// JSON that the program printed, read by somebody else's reader.
enum JSONText {
    /// An object.
    static func object(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
}
