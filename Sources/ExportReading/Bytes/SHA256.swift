import CLibCrypto

/// SHA-256 of inputs and outputs, with the processor's instructions where there are any.
public final class SHA256 {
    private let context: OpaquePointer?

    /// Starts a hash.
    public init() {
        context = EVP_MD_CTX_new()
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds bytes.
    public func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        EVP_DigestUpdate(context, base, bytes.count)
    }

    /// Ends the hash: 64 hexadecimal digits.
    public func hexadecimal() -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Ends the hash: 44 characters of Base64.
    public func base64() -> String {
        var text = [UInt8](repeating: 0, count: 45)
        let count = EVP_EncodeBlock(&text, digest(), 32)
        return String(decoding: text.prefix(Int(count)), as: UTF8.self)
    }

    private func digest() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(context, &digest, nil)
        return digest
    }

    /// The hash of bytes at hand.
    public static func hexadecimal(of bytes: UnsafeRawBufferPointer) -> String {
        let hash = SHA256()
        hash.update(bytes)
        return hash.hexadecimal()
    }

    /// The hash of bytes at hand.
    public static func hexadecimal(of bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hexadecimal(of: $0) } }
}
