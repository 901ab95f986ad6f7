import Testing

@testable import ExportReading

@Suite("CLIXML values")
struct CLIXMLValueTests {
    @Test(
        "A primitive becomes a cell of its kind",
        arguments: [
            (#"<S N="X">text</S>"#, "ttext"), (#"<S N="X"></S>"#, "t"), (#"<S N="X"> a &amp; b &lt;c&gt; "d" </S>"#, #"t a & b <c> "d" "#),
            (#"<S N="X"><![CDATA[a<b]]></S>"#, "ta<b"), (#"<S N="X">a<!-- no -->b</S>"#, "tab"),
            (#"<C N="X">65</C>"#, "tA"), (#"<C N="X">8364</C>"#, "t€"), (#"<C N="X">55357</C>"#, "t\u{FFFD}"), (#"<C N="X">no</C>"#, "tno"),
            (#"<B N="X">true</B>"#, "btrue"), (#"<B N="X">false</B>"#, "bfalse"), (#"<B N="X">maybe</B>"#, "tmaybe"),
            (#"<DT N="X">2020-01-03T05:35:00.7562298-08:00</DT>"#, "t2020-01-03T05:35:00.7562298-08:00"),
            (#"<TS N="X">PT9.0269026S</TS>"#, "tPT9.0269026S"),
            (#"<By N="X">254</By>"#, "n254"), (#"<SB N="X">-127</SB>"#, "n-127"), (#"<I16 N="X">-16767</I16>"#, "n-16767"),
            (#"<U16 N="X">65535</U16>"#, "n65535"), (#"<I32 N="X">-2147483648</I32>"#, "n-2147483648"),
            (#"<U32 N="X">4294967295</U32>"#, "n4294967295"),
            (#"<I64 N="X">-9223372036854775808</I64>"#, "n-9223372036854775808"),
            (#"<U64 N="X">18446744073709551615</U64>"#, "n18446744073709551615"),
            (#"<Sg N="X">12.34</Sg>"#, "n12.34"), (#"<Db N="X">1.5E-07</Db>"#, "n1.5E-07"), (#"<Db N="X">INF</Db>"#, "tINF"),
            (#"<D N="X">0.10</D>"#, "n0.10"),
            (#"<G N="X">a0dc305f-14ae-418c-b9fd-9f748350627a</G>"#, "ta0dc305f-14ae-418c-b9fd-9f748350627a"),
            (#"<URI N="X">https://a/?b=1&amp;c</URI>"#, "thttps://a/?b=1&c"),
            (#"<Version N="X">6.2.1.3</Version>"#, "t6.2.1.3"), (#"<XD N="X">&lt;a /&gt;</XD>"#, "t<a />"),
            (#"<SBK N="X">get-command</SBK>"#, "tget-command"),
            (#"<BA N="X">AQIDBA==</BA>"#, "tAQIDBA=="),
        ])
    func primitive(property: String, expected: String) throws {
        #expect(try readXML(clixmlRecord(property), "x").cell == expected)
    }

    @Test(
        "Null, progress and what has no meaning are missing",
        arguments: [#"<Nil N="X" />"#, #"<PR N="X"><AV>a</AV></PR>"#, #"<Foo N="X">a</Foo>"#, ""])
    func missing(property: String) throws {
        #expect(try readXML(clixmlRecord(property), "x").cell == nil)
    }

    @Test("An encrypted text is missing and is mentioned once")
    func secureString() throws {
        let reading = try readXML(
            clixmlRecord(#"<SS N="X">0100</SS><SS N="Y">0200</SS><Obj N="Z"><LST><SS>0300</SS></LST></Obj>"#), "x", "z")
        #expect(reading.cells == [[nil, "j[null]"]])
        #expect(reading.codes == ["secureStringIgnored"])
        #expect(reading.file.diagnostics.map(\.severity) == [.info])
    }

    @Test(
        "An object becomes its text, its value, or JSON",
        arguments: [
            (#"<TN RefId="1"><T>Example.State</T><T>System.Enum</T></TN><ToString>Active</ToString><I32>0</I32>"#, "tActive"),
            (#"<I32>1</I32><MS><S N="Note">a</S></MS>"#, "n1"), (#"<S>a"b</S><MS />"#, #"ta"b"#),
            ("<ToString>only text</ToString>", "tonly text"),
            (#"<ToString>a_x000A_b</ToString><Props />"#, "ta\nb"), (#"<TNRef RefId="0" />"#, "j{}"),
            ("<LST><S>a</S><S>b</S></LST>", #"j["a","b"]"#), ("<STK><I32>1</I32></STK>", "j[1]"), ("<QUE><B>true</B></QUE>", "j[true]"),
            ("<IE><Nil /><S></S></IE>", #"j[null,""]"#), ("<LST />", "j[]"), ("<LST></LST>", "j[]"),
            ("<LST><S>1</S></LST><Props><I32 N=\"Count\">1</I32></Props>", #"j["1"]"#),
            ("<Props><I32 N=\"Count\">1</I32></Props><LST><S>1</S></LST>", #"j["1"]"#),
            (
                #"<DCT><En><S N="Key">a</S><I32 N="Value">1</I32></En><En><I32 N="Key">2</I32><Nil N="Value" /></En></DCT>"#,
                #"j{"a":1,"2":null}"#
            ),
            (
                #"<DCT><En><Obj N="Key" RefId="9"><TN/><ToString>On</ToString><I32>1</I32></Obj><S N="Value">b</S></En></DCT>"#,
                #"j{"On":"b"}"#
            ),
            (
                #"<DCT><En><S N="Key">a</S><Obj N="Value"><DCT><En><S N="Key">b</S><S N="Value">c</S></En></DCT></Obj></En><En><S N="Key">d</S><S N="Value">e</S></En></DCT>"#,
                #"j{"a":{"b":"c"},"d":"e"}"#
            ),
            (
                #"<ToString>ignored</ToString><Props><S N="A">1</S><B N="B">false</B></Props><MS><Db N="C">NaN</Db></MS>"#,
                #"j{"A":"1","B":false,"C":"NaN"}"#
            ),
            (#"<Props><Obj N="Inner"><TN/><ToString>Enabled</ToString><I32>3</I32></Obj></Props>"#, #"j{"Inner":"Enabled"}"#),
            (#"<Props><Obj N="Inner"><S>wrapped</S></Obj><Obj N="None"/></Props>"#, #"j{"Inner":"wrapped","None":{}}"#),
            (
                #"<LST><Obj><Props><Obj N="DisabledPlans"><LST><S>p</S></LST></Obj><S N="SkuId">s</S></Props></Obj></LST>"#,
                #"j[{"DisabledPlans":["p"],"SkuId":"s"}]"#
            ),
            (#"<Props><S N="A">props</S></Props><MS><S N="A">ms</S><S N="B">b</S></MS>"#, #"j{"A":"props","B":"b"}"#),
            (#"<LST><S>q"\ _x000A__x0001_é</S></LST>"#, #"j["q\"\\ \n\u0001é"]"#),
        ])
    func object(content: String, expected: String) throws {
        #expect(try readXML(clixmlRecord(#"<Obj N="X" RefId="1">\#(content)</Obj>"#), "x").cell == expected)
    }

    @Test("A type name in place of a value that was too deep stays text")
    func collapsed() throws {
        #expect(try readXML(clixmlRecord(#"<S N="X">Example.Models.License[]</S>"#), "x").cell == "tExample.Models.License[]")
    }

    @Test(
        "A text above the limit puts its record aside, wherever it is",
        arguments: [
            #"<S N="X">12345678901</S>"#, #"<Obj N="X"><LST><S>12345</S><S>67890</S></LST></Obj>"#,
            #"<Obj N="X"><ToString>12345678901</ToString></Obj>"#,
        ])
    func tooLong(property: String) throws {
        var limits = ReadingLimits()
        limits.cellBytes = 10
        let record = #"<Obj><MS><S N="Y">y</S>\#(property)<S N="Z">z</S></MS></Obj>"#
        let reading = try readXML(clixml(record + #"<Obj><MS><S N="X">ok</S></MS></Obj>"#), "x", limits: limits)
        #expect(reading.cells == [["tok"]])
        #expect(reading.reasons == ["cellTooLong"])
        #expect(reading.file.records == 2)
    }

    @Test("A long text that nobody wants harms nothing")
    func unwantedTooLong() throws {
        var limits = ReadingLimits()
        limits.cellBytes = 10
        let property =
            #"<S N="Y">12345678901</S><Obj N="Z" RefId="3"><LST><S>12345678901</S><S>b</S></LST></Obj><S N="X">ok</S><Ref N="R" RefId="3" />"#
        #expect(try readXML(clixmlRecord(property), "x", "r", limits: limits).cells == [["tok", nil]])
    }
}
