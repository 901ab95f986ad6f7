private import CLibCrypto

/// SHA-256 in the form that a content security policy wants.
enum Digest {
    /// `sha256-…` with the digest in Base64.
    static func policySource(_ text: String) -> String {
        var text = text
        var digest = [UInt8](repeating: 0, count: 32)
        // Both buffers outlive the call; 32 is the length of the digest.
        text.withUTF8 { input in
            _ = digest.withUnsafeMutableBufferPointer { EVP_Digest(input.baseAddress, input.count, $0.baseAddress, nil, EVP_sha256(), nil) }
        }
        return "sha256-" + base64(digest)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { result.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=") }
        }
        return result
    }
}
