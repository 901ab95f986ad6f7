/// What devices there are.
struct Hardware: Sendable {
    /// One kind of device, as both portals call it.
    struct Model: Sendable {
        let weight: Double
        /// Entra's `operatingSystem`.
        let directorySystem: String
        /// Intune's `OS`.
        let inventorySystem: String
        let manufacturer: String
        let models: [String]
        let versions: [String]
        let family: Family
        /// Whether Basic Mobility and Security can manage it.
        var allowsBasicMobility = true
    }

    /// What the columns of a device depend on.
    enum Family: Sendable {
        case windows
        case apple
        case android
        case mac
        case linux
    }

    static let all = [
        Model(
            weight: 29, directorySystem: "Windows", inventorySystem: "Windows", manufacturer: "Dell Inc.",
            models: ["Latitude 5450", "OptiPlex 7020", "Precision 3591", "Latitude 7350"],
            versions: ["10.0.22631.4602", "10.0.26100.2605", "10.0.26100.3194", "10.0.19045.5247"], family: .windows),
        Model(
            weight: 10, directorySystem: "Windows", inventorySystem: "Windows", manufacturer: "LENOVO",
            models: ["21LS0012GE", "ThinkCentre M75q Gen 5", "20Y7003XGE"],
            versions: ["10.0.26100.2605", "10.0.22631.4602", "10.0.17763.6659"], family: .windows),
        Model(
            weight: 25, directorySystem: "IPhone", inventorySystem: "iOS", manufacturer: "Apple",
            models: ["iPhone 14", "iPhone 15", "iPhone SE (3rd generation)", "iPhone 12", "iPhone 16 Pro"],
            versions: ["26.1", "18.7.2", "18.5", "17.7.1", "16.7.12"], family: .apple),
        Model(
            weight: 7, directorySystem: "IPad", inventorySystem: "iPadOS", manufacturer: "Apple",
            models: ["iPad (10th generation)", "iPad Air 11\" (M2)", "iPad (9th generation)"], versions: ["26.1", "18.7.2", "16.7.12"], family: .apple),
        Model(
            weight: 18, directorySystem: "Android", inventorySystem: "Android (personally-owned work profile)", manufacturer: "samsung",
            models: ["SM-A556B", "SM-S921B", "SM-G556B", "SM-A145R"], versions: ["15", "14", "13", "12.0", "10"], family: .android),
        Model(
            weight: 4, directorySystem: "AndroidForWork", inventorySystem: "Android (fully managed)", manufacturer: "Google", models: ["Pixel 8a", "Pixel 7"],
            versions: ["15", "14"], family: .android, allowsBasicMobility: false),
        Model(
            weight: 5, directorySystem: "MacMDM", inventorySystem: "macOS", manufacturer: "Apple", models: ["MacBookAir10,1", "Mac15,12", "Macmini9,1"],
            versions: ["26.1", "15.7.2 (24G325)", "14.8.2"], family: .mac, allowsBasicMobility: false),
        Model(
            weight: 2, directorySystem: "Linux", inventorySystem: "Linux (ubuntu)", manufacturer: "", models: ["Virtual Machine"],
            versions: ["24.04", "22.04"],
            family: .linux, allowsBasicMobility: false),
    ]

    let choice = WeightedChoice(Self.all.map(\.weight))
    let families = Self.all.map(\.family)
    let allowsBasicMobility = Self.all.map(\.allowsBasicMobility)
    let directorySystems = StyledTexts(Self.all.map(\.directorySystem))
    let inventorySystems = StyledTexts(Self.all.map(\.inventorySystem))
    let manufacturers = StyledTexts(Self.all.map(\.manufacturer))
    /// Models and versions of each kind.
    let models = Self.all.map { StyledTexts($0.models) }
    let versions = Self.all.map { StyledTexts($0.versions) }
    /// What people call the kind, in names of devices.
    let shortNames = TextTable(["PC", "Laptop", "iPhone", "iPad", "Phone", "WorkPhone", "Mac", "Linux"])

    /// The place of the iPad among ``all``: what most kiosks are.
    static let tablet = 3
}
