import Testing

@testable import ExportReading

@Suite struct `Whole records of PowerShell XML` {
    private func read(_ text: String, limits: ReadingLimits = ReadingLimits()) throws -> XMLReading {
        try readXML(Array(text.utf8), [ColumnRequest(["a"]), .wholeRecord], limits: limits)
    }

    private static func clixml(_ records: String) -> String {
        #"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">"# + records + "</Objs>"
    }

    @Test func `A record of Export-Clixml is one cell`() throws {
        let read = try read(
            Self.clixml(
                #"<Obj RefId="0"><TN RefId="0"><T>x</T></TN><Props><S N="a">1 "x"</S><I32 N="B">2</I32><Db N="n">NaN</Db><B N="C">True</B><Nil N="d" /><Obj N="e_x0040_" RefId="1"><LST><S>y</S></LST></Obj></Props><MS><Obj N="f" RefId="2"><DCT><En><S N="Key">k</S><S N="Value">v</S></En></DCT></Obj></MS></Obj><Obj RefId="3"><Props /></Obj>"#
            ))
        #expect(
            read.cells == [
                [#"t1 "x""#, #"j{"a":"1 \"x\"","B":2,"n":"NaN","C":true,"d":null,"e@":["y"],"f":{"k":"v"}}"#], [nil, "j{}"],
            ])
        #expect(NestedValue(read.cells[0][1]?.dropFirst() ?? "") != nil)
    }

    @Test func `A record of ConvertTo-Xml is one cell`() throws {
        let read = try read(
            #"<?xml version="1.0"?><Objects><Object><Property Name="a">1</Property><Property Name="b" /><Property Name="c"><Property>x</Property><Property>y</Property></Property></Object></Objects>"#
        )
        #expect(read.cells == [["t1", #"j{"a":"1","b":null,"c":["x","y"]}"#]])
    }

    @Test func `A record longer than a cell may be is quarantined`() throws {
        var limits = ReadingLimits()
        limits.cellBytes = 20
        let read = try read(
            Self.clixml(
                #"<Obj RefId="0"><Props><S N="a">1</S></Props></Obj><Obj RefId="1"><Props><S N="a">0123456789</S><S N="b">0123456789</S></Props></Obj>"#),
            limits: limits)
        #expect(read.cells == [["t1", #"j{"a":"1"}"#]])
        #expect(read.reasons == ["recordTooLong"])
        #expect(read.file.records == 2)
    }
}

extension NestedValue {
    fileprivate init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard let value = bytes.withUnsafeBytes({ NestedValue($0) }) else { return nil }
        self = value
    }
}
