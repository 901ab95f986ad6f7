/// Whose Windows devices enroll by themselves, or get app protection instead.
public enum EnrollmentScope: String, Sendable, CaseIterable {
    case none
    case some
    case all
}
