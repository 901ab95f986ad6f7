// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

// The solver alone (a link to its folder), so that it builds in seconds.
let package = Package(
    name: "wave-fit",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "RolloutPlanning", swiftSettings: settings),
        .executableTarget(name: "wave-fit", dependencies: ["RolloutPlanning"], path: "Sources/WaveFitInstance", swiftSettings: settings),
    ]
)
