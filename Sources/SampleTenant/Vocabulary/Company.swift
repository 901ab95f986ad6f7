/// The invented company. Its addresses end in the reserved domain `.example`, so that nobody can own them.
enum Company {
    static let name = "Larkmere Group"
    static let domain: StaticString = "larkmere.example"
    static let initialDomain: StaticString = "larkmeresample.onmicrosoft.com"
}
