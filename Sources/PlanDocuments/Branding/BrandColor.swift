import Glibc

/// A color of the customer, and how well it can be read.
struct BrandColor: Sendable, Equatable, CustomStringConvertible {
    /// 0 to 255 each.
    let red: Int
    let green: Int
    let blue: Int

    /// What WCAG 2.2 asks for at level AA: text against what it stands on.
    static let leastContrast = 4.5

    init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#0b5394`; nil for anything else.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count == 7, text.first == "#", text.dropFirst().allSatisfy(\.isHexDigit), let value = Int(text.dropFirst(), radix: 16) else {
            return nil
        }
        self.init(red: value >> 16 & 255, green: value >> 8 & 255, blue: value & 255)
    }

    var description: String {
        let digits = String(red << 16 | green << 8 | blue, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The contrast with another color, from 1 to 21.
    func contrast(with other: BrandColor) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The background on which the color is hardest to read, with the contrast there; nil without backgrounds.
    func worst(of backgrounds: [BrandColor]) -> (background: BrandColor, contrast: Double)? {
        backgrounds.map { ($0, contrast(with: $0)) }.min { $0.1 < $1.1 }
    }

    /// Whether it can be read on all of them.
    func passes(on backgrounds: [BrandColor]) -> Bool { (worst(of: backgrounds)?.contrast ?? 21) >= Self.leastContrast }

    /// The color itself, or the nearest towards black or white that can be read on all backgrounds.
    func readable(on backgrounds: [BrandColor]) -> BrandColor {
        for step in 0...255 {
            for end in [0, 255] {
                let candidate = mixed(with: end, step)
                if candidate.passes(on: backgrounds) { return candidate }
            }
        }
        return self
    }

    private func mixed(with end: Int, _ step: Int) -> BrandColor {
        func part(_ value: Int) -> Int { (value * (255 - step) + end * step + 127) / 255 }
        return BrandColor(red: part(red), green: part(green), blue: part(blue))
    }

    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ part: Int) -> Double {
        let part = Double(part) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
}
