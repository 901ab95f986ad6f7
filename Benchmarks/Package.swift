// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "coexist-benchmarks",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "coexist-bench", targets: ["CoexistBench"]),
        .executable(name: "pilot-bench", targets: ["PilotBench"]),
    ],
    dependencies: [
        .package(name: "coexist", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "CoexistBench",
            dependencies: [
                .product(name: "ExportReading", package: "coexist"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),  // SE-0335
                .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
                .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
            ]),
        .executableTarget(
            name: "PilotBench",
            dependencies: [.product(name: "RolloutPlanning", package: "coexist")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),  // SE-0335
                .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
                .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
            ]),
    ]
)
