import Glibc

/// Finds the files that the EXPORTS arguments stand for.
public enum ExportFolder {
    /// What the arguments stand for: files, folders (walked recursively, hidden files skipped) and the entries of zip files,
    /// in byte order of their path. Arguments and zip files that cannot be opened come back as failures.
    public static func files(at arguments: [String]) -> (files: [ExportFile], failures: [(path: String, failure: ReadingFailure)]) {
        var walk = Walk()
        for argument in arguments { walk.visitArgument(argument, prefixed: arguments.count > 1) }
        walk.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return (walk.files, walk.failures)
    }

    private struct Walk {
        var files: [ExportFile] = []
        var failures: [(path: String, failure: ReadingFailure)] = []
        private var usedPaths: Set<String> = []

        mutating func visitArgument(_ argument: String, prefixed: Bool) {
            var status = stat()
            guard stat(argument, &status) == 0 else {
                let failure = ReadingFailure(code: "cannotOpen", message: "There is no file or folder of this name.", fix: "Check the spelling.")
                failures.append((argument, failure))
                return
            }
            let trimmed = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
            let name = trimmed.split(separator: "/").last.map(String.init) ?? trimmed
            switch status.st_mode & S_IFMT {
            case S_IFDIR: visitFolder(trimmed, path: "", fallback: prefixed ? name : nil)
            case S_IFREG:
                let folder = trimmed.split(separator: "/").dropLast().last.map(String.init)
                visitFile(argument, path: name, fallback: folder, byteCount: Int(status.st_size))
            default:
                // Opening a pipe would wait for whoever writes into it.
                let failure = ReadingFailure(
                    code: "cannotOpen", message: "This is neither a file nor a folder.", fix: "Save it as a file and pass that.")
                failures.append((argument, failure))
            }
        }

        private mutating func visitFolder(_ location: String, path: String, fallback: String?) {
            guard let names = Self.names(in: location) else {
                let failure = ReadingFailure(code: "cannotOpen", message: "The folder cannot be read.", fix: "Check that you may read it.")
                failures.append((path.isEmpty ? location : path, failure))
                return
            }
            for name in names {
                let inner = location + "/" + name
                let innerPath = path.isEmpty ? name : path + "/" + name
                var link = stat()
                var status = stat()
                // A linked folder could lead back up; a linked file is read.
                guard lstat(inner, &link) == 0, stat(inner, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    if link.st_mode & S_IFMT != S_IFLNK { visitFolder(inner, path: innerPath, fallback: fallback) }
                } else if status.st_mode & S_IFMT == S_IFREG {
                    visitFile(inner, path: innerPath, fallback: fallback, byteCount: Int(status.st_size))
                }
            }
        }

        /// What a folder holds, hidden files left out, in byte order; nil when it cannot be read.
        private static func names(in location: String) -> [String]? {
            guard let folder = opendir(location) else { return nil }
            defer { closedir(folder) }
            var names: [String] = []
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if !name.hasPrefix(".") { names.append(name) }
            }
            return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }

        private mutating func visitFile(_ location: String, path: String, fallback: String?, byteCount: Int) {
            let path = unused(path, fallback: fallback)
            guard path.lowercased().hasSuffix(".zip") else {
                files.append(ExportFile(path: path, location: location, byteCount: byteCount))
                return
            }
            do throws(ReadingFailure) {
                let archive = try ZipArchive(opening: location)
                for entry in archive.entries() {
                    files.append(
                        ExportFile(path: path + "!" + entry.name, location: location, zipEntry: entry.name, byteCount: entry.byteCount))
                }
            } catch {
                failures.append((path, error))
            }
        }

        /// Two arguments may hold files of one name: the second is named with its folder.
        private mutating func unused(_ path: String, fallback: String?) -> String {
            if usedPaths.insert(path).inserted { return path }
            var candidate = (fallback ?? "2") + "/" + path
            while !usedPaths.insert(candidate).inserted { candidate = "2/" + candidate }
            return candidate
        }
    }
}
