import Preflight

@testable import PlanDocuments

/// The components of the demo. With a `name`, that name stands in every slot that data can reach.
struct DemoParts {
    let name: String?

    private func data(_ text: String) -> String { name ?? text }
    private func prose(_ text: StaticString) -> Prose { name.map { Prose(plain: $0) } ?? Prose(fixed: text) }

    func components(for slot: DemoSlot) -> [any Component] {
        switch slot {
        case .verdict: [verdict]
        case .tiles: [tiles]
        case .notEvaluated:
            [
                Note(
                    kind: .note, title: data("Policies"),
                    text: prose("Export the Intune policies to learn who would be left **without a policy**."))
            ]
        case .coverage: [coverage]
        case .blockers: [blocker]
        case .others: [high, low]
        case .flow: [flow]
        case .byPlatform: [byPlatform]
        case .populations: [populations]
        case .switchCurve: [switchCurve]
        case .perUser: [perUser]
        case .devices: [devices]
        case .before: [before]
        case .warning: [Note(kind: .warning, text: prose("Adding the authority **cannot be undone**. Read the rollback section first."))]
        case .glossary: [glossary]
        }
    }

    private var verdict: VerdictBanner {
        VerdictBanner(
            verdict: Status(.unknown, data("Cannot conclude")),
            summary: prose("Who switches is known. Whether you may enable is not: **four rules** that could block were not evaluated."),
            answers: [
                .init(question: data("Who switches"), status: Status(.good, data("Answered"))),
                .init(question: "May we enable", status: Status(.unknown, "4 questions open")),
            ])
    }

    private var tiles: Tiles {
        Tiles(tiles: [
            .init(figure: .known(62), label: data("switch at enablement"), hint: data("97 devices, 71 of them phones")),
            .init(figure: .unknown(reason: data("not stated who is meant to move")), label: "of them unintended", hint: nil),
            .init(figure: .unknown(reason: "no policies read"), label: "without replacement policy", hint: nil),
            .init(
                figure: .known(7), label: "userless devices", hint: "never move by themselves", tone: .partial,
                link: FileLink("userless-devices.csv")),
            .init(figure: .known(0), label: "seats short", hint: "25 of 87 are free", tone: .good),
        ])
    }

    private var coverage: CoverageMatrix {
        let (good, off, part) = (Status(.good, "Evaluated"), Status(.unknown, "Not evaluated"), Status(.partial, "Partial"))
        return CoverageMatrix(
            caption: data("Inputs by rule areas"), corner: "Input", columns: [data("Authority"), "Licenses", "Policies", "Devices"],
            rows: [
                .init(label: data("Users, Entra"), cells: [nil, good, nil, good]),
                .init(label: "Devices, Entra", cells: [part, nil, nil, good]),
                .init(label: "Policies, Intune", cells: [nil, nil, off, nil]),
                .init(label: "Subscriptions", cells: [nil, Status(.bad, data("Refused")), nil, nil]),
            ])
    }

    private var blocker: FindingCard {
        FindingCard(
            rule: "CON-01", severity: .blocker, title: data("Apple push certificate has expired"), count: data("71 iPhones and iPads"),
            what: prose("The certificate of `appleid@contoso.com` ran out on 2 Nov 2026."),
            why: prose("Without it no Apple device can be reached, so none would switch and none could be wiped."),
            fix: prose(
                "*Review* first; if it has expired, **renew with the same Apple account**:\n\n1. Open the admin center.\n2. Renew, never create."
            ),
            subjects: [], subjectCount: 0, annex: nil, sources: Demo.sources.reversed())
    }

    private var high: FindingCard {
        FindingCard(
            rule: "LIC-02", severity: .high, title: "Users hold a license that switches them at once", count: "62 users",
            what: prose("Their products contain an Intune plan that is switched on."), why: prose("They move whether you want it or not."),
            fix: prose("Hold: switch off only the Intune plan, in every path that grants it."),
            subjects: [
                .init(data("anna.berg@contoso.com"), detail: data("EMS E3, direct; 2 devices")), .init("björn.åkesson@contoso.com"),
                .init("chen.wei@contoso.com"), .init("d’arcy.o’neil@contoso.com", detail: "a co-managed device"),
            ],
            subjectCount: 62,
            annex: FileLink("license-hold.csv"), sources: [Demo.sources[0]])
    }

    private var low: FindingCard {
        FindingCard(
            rule: "DAT-02", severity: .low, title: "An export is older than 14 days", count: "1 file",
            what: prose("devices.csv is from 1 Nov 2026."),
            why: prose("Check-ins since then are not seen."), fix: prose("Export again the day before."), subjects: [.init(data("devices.csv"))],
            subjectCount: 1, annex: nil, sources: [])
    }

    private var flow: PopulationFlow {
        PopulationFlow(
            caption: data("Users from today to the last wave"),
            stages: [
                .init(
                    title: "Today",
                    groups: [
                        .init(label: data("Basic Mobility"), count: 269, series: .basicMobility),
                        .init(label: "Intune", count: 71, series: .intune),
                    ]),
                .init(
                    title: data("At enablement"),
                    groups: [
                        .init(label: "stay", count: 198, series: .basicMobility), .init(label: "on Intune", count: 133, series: .intune),
                        .init(label: "cannot be told", count: 9, series: .unknown),
                    ]),
                .init(
                    title: "After the last wave",
                    groups: [
                        .init(label: "stay", count: 21, series: .basicMobility), .init(label: "on Intune", count: 319, series: .intune),
                    ]),
            ],
            moves: [
                .init(stage: 0, from: 0, to: 0, count: 198), .init(stage: 0, from: 0, to: 1, count: 62),
                .init(stage: 0, from: 0, to: 2, count: 9),
                .init(stage: 0, from: 1, to: 1, count: 71), .init(stage: 1, from: 0, to: 0, count: 21),
                .init(stage: 1, from: 0, to: 1, count: 177),
                .init(stage: 1, from: 1, to: 1, count: 133), .init(stage: 1, from: 2, to: 1, count: 9),
            ])
    }

    private var byPlatform: StackedBar {
        StackedBar(
            caption: data("Devices by platform and outcome"), rowTitle: "Platform",
            parts: [
                .init(label: data("Switches"), series: .intune), .init(label: "Stays", series: .basicMobility),
                .init(label: "Cannot be told", series: .unknown),
                .init(label: "Leaving", series: .leaving),
            ],
            rows: [
                .init(label: data("iOS"), counts: [58, 121, 6, 3]), .init(label: "Android", counts: [13, 88, 4, 12]),
                .init(label: "Windows", counts: [26, 170, 0, 1]), .init(label: "macOS", counts: [0, 10, 0, 0]),
            ])
    }

    private var populations: DataTable {
        DataTable(
            caption: data("Populations"),
            columns: [.init(data("Population")), .init("Users", .number), .init("Devices", .number), .init("Status")],
            rows: [
                [
                    .text(data("Switches at enablement")), .figure(.known(62)), .figure(.known(97)),
                    .status(Status(.partial, "Needs a policy")),
                ],
                [.text("Switches with license"), .figure(.known(198)), .figure(.known(1389)), .status(Status(.good, "Ready"))],
                [
                    .text("Cannot be told"), .figure(.known(9)), .figure(.unknown(reason: data("owner column missing"))),
                    .status(Status(.unknown, "Open")),
                ],
                [.text("Stays"), .figure(.atLeast(21)), .empty, .prose(prose("by *intent*"))],
            ])
    }

    private var switchCurve: Histogram {
        Histogram(
            caption: data("When the 97 devices are expected to switch"), bucketTitle: "After enablement", countTitle: "Devices",
            buckets: [
                .init(label: data("8 hours"), count: 61, series: .intune), .init(label: "1 day", count: 17, series: .intune),
                .init(label: "7 days", count: 12, series: .intune), .init(label: "later", count: 7, series: .unknown),
            ])
    }

    private var perUser: Histogram {
        Histogram(
            caption: "Devices per user", bucketTitle: "Devices", countTitle: "Users",
            buckets: (1...8).map { .init(label: "\($0)", count: [151, 96, 48, 22, 14, 6, 0, 3][$0 - 1]) },
            limit: .init(after: 5, label: data("limit: 5")))
    }

    private var devices: DataTable {
        let models = [
            "iPhone 15", "iPhone 13 mini", "Galaxy S24", "Pixel 8", "Surface Pro 9", "iPad Air", "Galaxy A54", "ThinkPad X1", "iPhone SE",
        ]
        let rows = models.enumerated().map { index, model -> [DataTable.Value] in
            let serial = "F2L\(index)XK\(index * 7 % 10)N"
            return [
                .text(index == 0 ? data(model) : model), .code(index == 0 ? data(serial) : serial), .figure(.known(index * 37 % 23)),
                .text("2026-11-1\(index)"),
            ]
        }
        return DataTable(
            caption: "Devices that switch, longest silent first",
            columns: [.init("Device"), .init("Serial number", .code), .init("Days silent", .number), .init("Last check-in")], rows: rows,
            total: 97,
            annex: FileLink("devices.csv"))
    }

    private var before: Checklist {
        Checklist(items: [
            .init(
                text: prose("Confirm the tenant's authority at *Tenant administration › Tenant status*"), isDone: true,
                owner: data("Anna Berg"), due: "T-7"),
            .init(text: prose("Renew the push certificate"), owner: "Client team", due: "T-2", rule: "CON-01"),
            .init(text: prose("Open the support case for devices without a user")),
        ])
    }

    private var glossary: DefinitionList {
        DefinitionList(items: [
            .init(term: data("Enablement"), definition: prose("The moment when the Intune authority is added.")),
            .init(term: "Hold", definition: prose("Switching off only the Intune service plan until the user’s wave.")),
        ])
    }
}
