internal import CYaml

/// Says in plain words what the parser objects to, at the place where somebody would mend it.
struct YAMLMistake {
    let failure: YAMLFailure

    init(_ parser: yaml_parser_t, _ input: UnsafeBufferPointer<UInt8>) {
        let problem = parser.problem.map { String(cString: $0) } ?? "no reason given"
        let place = YAMLPosition(parser.problem_mark)
        let begin = YAMLPosition(parser.context_mark)
        failure =
            if parser.error == YAML_READER_ERROR {
                Self.unreadable(problem, at: Self.position(of: parser.problem_offset, in: input))
            } else if parser.error == YAML_MEMORY_ERROR {
                YAMLFailure(YAMLPosition(line: 1, column: 1), "There is not enough memory to read the file", "Split it into smaller files.")
            } else {
                Self.open(problem, begin, place)
                    ?? Self.misplaced(problem, place, startsWith: Self.byte(ofScalar: parser.problem_mark.index, in: input))
                    ?? YAMLFailure(place, "This is no valid YAML (\(problem))", "Compare it with the lines around it.")
            }
    }

    private static func unreadable(_ problem: String, at place: YAMLPosition) -> YAMLFailure {
        problem == "control characters are not allowed"
            ? YAMLFailure(place, "A control character stands here", "Delete it and type the text again.")
            : YAMLFailure(place, "The file is not UTF-8 text here", "Save it as UTF-8 in your editor.")
    }

    /// What was begun and never ended is reported where it begins.
    private static func open(_ problem: String, _ begin: YAMLPosition, _ place: YAMLPosition) -> YAMLFailure? {
        switch problem {
        case "found unexpected end of stream", "found unexpected document indicator":
            YAMLFailure(begin, "The quote that opens here is never closed", "Close it at the end of the text.")
        case "did not find expected ',' or ']'":
            YAMLFailure(place, "The list that opens with [ in line \(begin.line) is not closed before this", "Add the missing comma or ].")
        case "did not find expected ',' or '}'":
            YAMLFailure(place, "The mapping that opens with { in line \(begin.line) is not closed before this", "Add the missing comma or }.")
        case "could not find expected ':'":
            YAMLFailure(begin, "A key without a colon stands here", "Write a colon and a blank after it, or put a text of several lines into quotes.")
        case "did not find expected key", "did not find expected '-' indicator":
            YAMLFailure(place, "This line does not fit the indentation of the lines above", "Indent it with blanks like its neighbors.")
        default: nil
        }
    }

    private static func misplaced(_ problem: String, _ place: YAMLPosition, startsWith byte: UInt8?) -> YAMLFailure? {
        switch problem {
        case "found character that cannot start any token":
            if byte == UInt8(ascii: "\t") { return tab(place) }
            return YAMLFailure(place, "A value cannot begin with this character", "Put the whole value into quotes.")
        case "found a tab character where an indentation space is expected", "found a tab character that violates indentation": return tab(place)
        case "mapping values are not allowed in this context":
            return YAMLFailure(
                place, "A colon stands where none can be", "Indent the line like its neighbors, or put a text that contains a colon into quotes.")
        case "block sequence entries are not allowed in this context":
            return YAMLFailure(place, "A list item cannot begin here", "Begin the list on a line of its own, under its key.")
        case "found unknown escape character", "did not find expected hexdecimal number", "found invalid Unicode character escape code":
            return YAMLFailure(place, "The backslash before this means nothing in double quotes", "Use single quotes, or write the backslash twice.")
        case "did not find expected node content": return YAMLFailure(place, "A value is missing before this", "Write it, or remove the comma.")
        case "did not find expected <document start>":
            return YAMLFailure(place, "Something follows the end of the document", "Indent it like the lines above, or remove it.")
        case let problem where problem.contains("nesting"):
            return YAMLFailure(place, "Values are nested deeper than 64 levels here", "Write them with fewer levels.")
        default: return nil
        }
    }

    private static func tab(_ place: YAMLPosition) -> YAMLFailure {
        YAMLFailure(place, "A tab stands where blanks must be", "Indent with blanks.")
    }

    /// The first byte of a scalar of UTF-8 text.
    private static func byte(ofScalar index: Int, in input: UnsafeBufferPointer<UInt8>) -> UInt8? {
        input.lazy.filter { $0 & 0xC0 != 0x80 }.dropFirst(index).first
    }

    /// The place of a byte of UTF-8 text.
    private static func position(of offset: Int, in input: UnsafeBufferPointer<UInt8>) -> YAMLPosition {
        let before = input.prefix(offset)
        let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? before
        let breaks = before.lazy.filter { $0 == UInt8(ascii: "\n") }.count
        return YAMLPosition(line: breaks + 1, column: line.lazy.filter { $0 & 0xC0 != 0x80 }.count + 1)
    }
}
