// swift-tools-version: 6.2
import PackageDescription

/// Every setting of every Swift target in one place.
func swiftSettings() -> [SwiftSetting] {
    var settings: [SwiftSetting] = [
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
        // Generic code specialized across targets is 10 to 100 times faster; release builds only.
        .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
    ]
    if Context.environment["CI"] != nil {
        settings.append(.treatAllWarnings(as: .error))  // SE-0480
    }
    return settings
}

let package = Package(
    name: "coexist",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "coexist", targets: ["coexist"]),
        .library(name: "CoexistCommands", targets: ["CoexistCommands"]),
        .library(name: "ExportReading", targets: ["ExportReading"]),
        .library(name: "RolloutPlanning", targets: ["RolloutPlanning"]),
    ],
    dependencies: [
        // Options, help, usage errors and completions of the command line.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Sentences of the documents: logic-less templates that customers can edit.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // coexist.yaml, with line and column of every value.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Module maps, embedded files and a header of byte-mask intrinsics; nothing else is C.
        .target(name: "CByteScan"),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        // SHA-256 with the processor's instructions; see CLibCrypto/shim.h.
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CEmbedded"),

        .target(name: "ExportReading", dependencies: ["CByteScan", "CLibXML2", "CLibZip", "CLibCrypto"], swiftSettings: swiftSettings()),
        .target(name: "YAMLReading", dependencies: ["Yams"], swiftSettings: swiftSettings()),
        .target(name: "TenantModel", dependencies: ["ExportReading"], swiftSettings: swiftSettings()),
        .target(
            name: "ReferenceData", dependencies: ["CEmbedded", "TenantModel", "ExportReading"], exclude: ["Data", "README.md"], swiftSettings: swiftSettings()),
        .target(
            name: "TenantImport", dependencies: ["ExportReading", "YAMLReading", "TenantModel", "ReferenceData"],
            swiftSettings: swiftSettings()),
        .target(name: "Preflight", dependencies: ["TenantModel", "ReferenceData", "ExportReading"], swiftSettings: swiftSettings()),
        .target(
            name: "RolloutPlanning", dependencies: ["Preflight", "TenantModel", "ReferenceData", "ExportReading"], swiftSettings: swiftSettings()),
        .target(
            name: "PlanDocuments",
            dependencies: [
                "RolloutPlanning", "Preflight", "TenantImport", "TenantModel", "ReferenceData", "ExportReading", "CCMarkGFM", "CEmbedded",
                .product(name: "Mustache", package: "swift-mustache"),
            ], swiftSettings: swiftSettings()),
        .target(
            name: "CoexistCommands",
            dependencies: [
                "PlanDocuments", "RolloutPlanning", "Preflight", "TenantImport", "TenantModel", "ReferenceData", "ExportReading", "SampleTenant",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: swiftSettings()),
        .target(name: "SampleTenant", dependencies: ["ReferenceData", "ExportReading"], swiftSettings: swiftSettings()),
        .executableTarget(name: "coexist", dependencies: ["CoexistCommands"], swiftSettings: swiftSettings()),

        .target(
            name: "TestSupport", dependencies: ["Preflight", "TenantImport", "TenantModel", "ExportReading"], path: "Tests/TestSupport",
            swiftSettings: swiftSettings()),
        // The byte masks as they are compiled for machines without SSE2 and NEON.
        .target(name: "CPortableByteScan", path: "Tests/CPortableByteScan", cSettings: [.headerSearchPath("../../Sources/CByteScan/include")]),
        .testTarget(
            name: "ExportReadingTests", dependencies: ["ExportReading", "TestSupport", "CByteScan", "CPortableByteScan"],
            swiftSettings: swiftSettings()),
        .testTarget(
            name: "ReferenceDataTests", dependencies: ["ReferenceData", "TenantModel", "ExportReading"], swiftSettings: swiftSettings()),
        .testTarget(
            name: "TenantImportTests", dependencies: ["TenantImport", "TenantModel", "YAMLReading", "ReferenceData", "ExportReading"],
            swiftSettings: swiftSettings()),
        .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading"], swiftSettings: swiftSettings()),
        .testTarget(
            name: "PlanDocumentsTests",
            dependencies: [
                "PlanDocuments", "RolloutPlanning", "Preflight", "TestSupport", "TenantImport", "TenantModel", "ReferenceData", "ExportReading",
            ],
            exclude: ["Golden"],
            swiftSettings: swiftSettings()),
        .testTarget(
            name: "SampleTenantTests", dependencies: ["SampleTenant", "TenantImport", "TenantModel", "ReferenceData", "ExportReading"],
            swiftSettings: swiftSettings()),
        .testTarget(
            name: "PreflightTests",
            dependencies: ["PlanDocuments", "Preflight", "TestSupport", "TenantImport", "TenantModel", "ReferenceData", "ExportReading"],
            swiftSettings: swiftSettings()),
        .testTarget(
            name: "RolloutPlanningTests",
            dependencies: ["RolloutPlanning", "Preflight", "TestSupport", "TenantImport", "TenantModel", "ReferenceData", "ExportReading"],
            swiftSettings: swiftSettings()),
        .testTarget(
            name: "CommandTests", dependencies: ["CoexistCommands", "PlanDocuments", "Preflight", "TestSupport", "TenantModel", "ExportReading"],
            exclude: ["Golden"],
            swiftSettings: swiftSettings()),
    ]
)
