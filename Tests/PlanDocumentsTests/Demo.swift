@testable import PlanDocuments

/// The components of the demo document, one of each kind and more.
enum DemoSlot: String, ComponentSlot {
    case verdict, tiles, notEvaluated = "not-evaluated", coverage, blockers, others, flow
    case byPlatform = "by-platform"
    case populations
    case switchCurve = "switch-curve"
    case perUser = "per-user"
    case devices, before, warning, glossary
}

/// A view model as a report would have it.
struct DemoModel: TemplateModel {
    var tenant = "Contoso"
    var switching = Figure.known(62)
    var devices = Figure.known(97)
    var uncovered = Figure.unknown(reason: "no policies read")
    var domains = ["contoso.com", "contoso.onmicrosoft.com"]
    var ledger = LinkTarget(anchor: "ledger")

    static let fields = TemplateFields<DemoModel>([
        .text("tenant", \.tenant), .figure("switching", \.switching), .figure("devices", \.devices), .figure("uncovered", \.uncovered),
        .texts("domains", \.domains), .link("ledger", \.ledger),
    ])
}

/// A made-up report with every component.
enum Demo {
    static let sources = [
        Source(
            id: "coexist", title: "Set up coexistence, Microsoft Learn",
            link: LinkTarget("https://learn.microsoft.com/mem/intune/coexistence")),
        Source(
            id: "apns", title: "Renew the Apple push certificate, Microsoft Learn", link: LinkTarget("https://learn.microsoft.com/apns")),
    ]

    static let template = """
        # Pre-flight report for {{tenant}}

        <!-- component: verdict -->
        <!-- component: tiles -->

        ## What we could not check

        Nothing here was guessed. Where an export is missing, the rules that need it are switched off and say so.

        <!-- component: not-evaluated -->
        <!-- component: coverage -->

        ## Findings

        ### Blockers

        <!-- component: blockers -->

        ### Others

        <!-- component: others -->

        ## Who switches when

        {{switching}} {{#switching.one}}user{{/switching.one}}{{#switching.many}}users{{/switching.many}} with {{devices}} devices move at
        their next check-in, most within **eight hours**.[^coexist] There is no way back.
        {{#uncovered.unknown}}Users without a replacement policy: **{{uncovered}}** ({{uncovered.reason}}).{{/uncovered.unknown}}

        The domains read are:

        {{#domains}}
        - `contoso` has {{.}}
        {{/domains}}

        <!-- component: flow -->
        <!-- component: by-platform -->
        <!-- component: populations -->

        ## Devices

        Apple devices move only while the push certificate is valid.[^apns] The full list is in [the ledger]({{ledger}}).

        <!-- component: switch-curve -->
        <!-- component: per-user -->
        <!-- component: devices -->

        ## Before you press Add

        <!-- component: before -->
        <!-- component: warning -->

        ## Glossary

        <!-- component: glossary -->
        """

    static func frame(_ tenant: String = "Contoso") -> DocumentFrame {
        DocumentFrame(
            tenant: tenant, date: "19 Nov 2026", kicker: "coexist pre-flight",
            facts: [
                LabeledText("Tenant", tenant), LabeledText("Data up to", "19 Nov 2026"),
                LabeledText("Read", "3 files, 340 users, 512 devices"),
                LabeledText("Report", "7f3a-19"),
            ])
    }

    static func document(_ model: DemoModel = DemoModel(), name: String? = nil) throws -> Document {
        let store = try TemplateStore().adding(["demo.md": template])
        let template = try DocumentTemplate<DemoModel, DemoSlot>("demo.md", in: store, sources: sources)
        let parts = DemoParts(name: name)
        return template.document(model, frame: frame(name ?? "Contoso")) { parts.components(for: $0) }
    }
}
