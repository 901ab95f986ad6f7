/// Whose color a part of a chart has. The first three mean the same in every document.
enum Series: String, Sendable, CaseIterable {
    case basicMobility = "basic"
    case intune
    case unknown
    case plain
    case leaving
    case other
}
