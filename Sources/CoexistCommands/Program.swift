import ArgumentParser
import PlanDocuments

/// The program: arguments in, exit code out.
public enum Program {
    /// Runs the command that the arguments name. Usage errors and internal errors exit with 2, and say why in one line.
    public static func run(_ arguments: [String], console: Console) -> Int32 {
        let code = runCommand(arguments, console: console)
        guard let why = console.failure else { return code }
        console.note("coexist: the results cannot be printed: \(why). Make room where they go, and run it again.")
        return ExitCode.failure
    }

    private static func runCommand(_ arguments: [String], console: Console) -> Int32 {
        do {
            var parsed = try CoexistCommand.parseAsRoot(arguments)
            if let command = parsed as? any ConsoleCommand { return try command.run(console) }
            // The help, of the program or of a command: it comes as an error.
            try parsed.run()
            return ExitCode.success
        } catch let failure as CommandFailure {
            for line in failure.lines { console.note(line) }
            return ExitCode.failure
        } catch let mistakes as TemplateProblems {
            for problem in mistakes.problems { console.note("\(problem)") }
            return ExitCode.failure
        } catch let failure as WorkbookFailure {
            console.note("coexist: " + failure.message)
            return ExitCode.failure
        } catch {
            let message = CoexistCommand.fullMessage(for: error)
            if CoexistCommand.exitCode(for: error).isSuccess {
                console.out(message)
                return ExitCode.success
            }
            console.note(message)
            return ExitCode.failure
        }
    }
}

/// The exit codes of the contract.
enum ExitCode {
    /// Done; no finding at or above the threshold.
    static let success: Int32 = 0
    /// Done; findings at or above the threshold, or the verdict is no-go.
    static let findings: Int32 = 1
    /// Usage error, unreadable input, or internal error.
    static let failure: Int32 = 2
    /// A rule that could block could not be evaluated.
    static let cannotConclude: Int32 = 3
}

/// A command that prints to a console.
protocol ConsoleCommand: ParsableCommand {
    func run(_ console: Console) throws -> Int32
}

/// Why nothing was concluded, and what to do: the lines that are printed.
struct CommandFailure: Error {
    let lines: [String]

    init(_ message: String) { lines = ["coexist: " + message] }
    init(lines: [String]) { self.lines = lines }
}
