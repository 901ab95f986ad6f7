/// The cloud that a tenant lives in: each has a Graph of its own.
public enum GraphCloud: String, Sendable, CaseIterable {
    case commercial
    case gcc
    case gccHigh
    case dod
    case china

    /// The host of Microsoft Graph.
    public var host: String {
        switch self {
        case .commercial, .gcc: "graph.microsoft.com"
        case .gccHigh: "graph.microsoft.us"
        case .dod: "dod-graph.microsoft.us"
        case .china: "microsoftgraph.chinacloudapi.cn"
        }
    }

    /// What `Connect-MgGraph -Environment` calls it; nil where nothing needs to be said.
    public var environment: String? {
        switch self {
        case .commercial, .gcc: nil
        case .gccHigh: "USGov"
        case .dod: "USGovDoD"
        case .china: "China"
        }
    }
}
