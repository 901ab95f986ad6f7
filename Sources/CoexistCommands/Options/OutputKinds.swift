import ArgumentParser
import PlanDocuments

/// What `--format` asks for: one thing to print, or kinds of file to write.
struct OutputKinds {
    let printsJSON: Bool
    let files: Set<PreflightFiles.Kind>

    init(_ format: String?, writesFiles: Bool) throws {
        guard writesFiles else {
            guard ["text", "json"].contains(format ?? "text") else {
                throw CommandFailure("--format \(format ?? "") needs --out. Without it, --format takes text or json.")
            }
            printsJSON = format == "json"
            files = []
            return
        }
        printsJSON = false
        guard let format else {
            files = PreflightFiles.Kind.usual
            return
        }
        files = try Set(
            format.split(separator: ",").map { name in
                guard let kind = PreflightFiles.Kind(rawValue: String(name)) else {
                    throw CommandFailure(
                        "--format \(name) is not written by this version. With --out it takes \(PreflightFiles.Kind.allCases.map(\.rawValue).joined(separator: ","))."
                    )
                }
                return kind
            })
    }
}
