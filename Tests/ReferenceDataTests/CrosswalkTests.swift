import TenantModel
import Testing

@testable import ReferenceData

@Suite("Crosswalk")
struct CrosswalkTests {
    @Test("Every line of the shipped file is understood")
    func shipped() {
        for mistake in Crosswalk.shipped.mistakes { Issue.record("\(mistake.description)") }
        #expect(Crosswalk.shipped.rows.count == 233)
        #expect(Set(Crosswalk.shipped.rows.map { [$0.setting, $0.platform, $0.odataType, $0.key, "\($0.conversion)"] }).count == 233, "a line is there twice")
    }

    @Test("Every certain and likely line says what the value becomes", arguments: Crosswalk.shipped.rows.filter { $0.confidence != .uncertain })
    func known(row: CrosswalkRow) {
        #expect(row.conversion.base != .unknown, "line \(row.line)")
        #expect(row.platform != "all" || row.kind == .conditionalAccess || row.kind == .none, "line \(row.line)")
    }

    static let header =
        "bms_setting,bms_label,platform,intune_kind,intune_odata_type,intune_property,comparison,unit_conversion,conversion,range,ms_route,confidence,api,note,source"

    @Test(
        "A broken line is named with its place and what to do",
        arguments: [
            ("A,L,ios,compliance,#microsoft.graph.x,p,exactly,,same,,both,certain,,,", "comparison is 'exactly'; it can be exact, boolean-equal"),
            ("A,L,ios,complianc,#microsoft.graph.x,p,exact,,same,,both,certain,,,", "intune_kind is 'complianc'"),
            ("A,L,iphone,compliance,#microsoft.graph.x,p,exact,,same,,both,certain,,,", "platform is 'iphone'"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,exact,,,,both,certain,,,", "conversion is empty"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,max-at-most,,minuts; steps 1 5,,both,certain,,,", "unknown part 'minuts'"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,max-at-most,,minutes; steps 5 1,,both,certain,,,", "steps have to ascend"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,boolean-equal,,minutes,,both,certain,,,", "does not fit the comparison 'boolean-equal'"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,min-at-least,,same,4,both,certain,,,", "range is '4'; it has to look like 4-14"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,enum-at-least,,1=numeric,,both,certain,,,", "wants an order"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,enum-at-least,,1=numerc; order androidPasswordType,,both,certain,,,", "'numerc' is not in the order"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,enum-map,,ratings XX movies,,both,certain,,,", "ratings.csv has nothing for 'XX movies'"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,exact,,a=b; a=c,,both,certain,,,", "names one value twice"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,exact,,same; a=c,,both,certain,,,", "only one of them can hold"),
            ("A,L,ios,compliance,x,p,exact,,same,,both,certain,,,", "begins with #microsoft.graph."),
            ("A,L,ios,compliance,#microsoft.graph.x,p,exact,,same,,both,certain,,a, b,", "16 cells where the header has 15"),
            ("A,L,ios,compliance,#microsoft.graph.x,p,exact,,same,1-2,both,certain,,,", "limits of numbers stand beside"),
        ])
    func broken(line: String, message: String) throws {
        var text = "# remark\n\n\(Self.header)\n\(line)\n"
        let crosswalk = text.withUTF8 { Crosswalk(UnsafeRawBufferPointer($0)) }
        let mistake = try #require(crosswalk.mistakes.first)
        #expect(crosswalk.rows.isEmpty)
        #expect(mistake.description.hasPrefix("crosswalk.csv, line 4: "))
        #expect(mistake.message.contains(message), "\(mistake.message)")
    }

    @Test("A file that is no crosswalk gives mistakes and no rows", arguments: ["", "a,b\n1,2\n", "\u{FEFF}", "bms_setting\nx\n"])
    func foreign(text: String) {
        var text = text
        #expect(text.withUTF8 { Crosswalk(UnsafeRawBufferPointer($0)) }.rows.isEmpty)
    }
}
