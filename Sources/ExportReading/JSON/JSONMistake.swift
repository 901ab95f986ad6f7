/// What is wrong with text that should be JSON, as the end of a sentence.
enum JSONMistake: String, Error, Equatable {
    case name = "a property name in double quotes was expected"
    case colon = "a colon was expected after the property name"
    case value = "a value was expected"
    case digit = "a digit was expected"
    case objectSeparator = "a comma or a closing brace was expected"
    case listSeparator = "a comma or a closing bracket was expected"
    case trailingComma = "a comma stands where nothing follows"
    case strayComma = "a comma stands where none belongs"
    case escape = "a backslash starts no known escape"
    case controlCharacter = "a text contains a line end or another control character"
}
