import ArgumentParser

/// Numbers on the command line. Whatever follows the option is its value, so that a minus sign is not taken for another option.
enum WholeNumber {
    /// From 1 up.
    static func atLeastOne(_ text: String, _ option: String) throws -> Int {
        guard let number = Int(text), number >= 1 else { throw ValidationError("\(option) needs a number from 1 up.") }
        return number
    }
}
