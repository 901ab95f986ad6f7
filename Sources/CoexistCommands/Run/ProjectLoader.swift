import TenantImport
import TenantModel

/// Finds and reads the project file, and the lists of people that it names.
enum ProjectLoader {
    /// The names of all time zones, where the system has them.
    private static let timeZones = "/usr/share/zoneinfo/tzdata.zi"

    static func settings(config: String?, exports: [String]) throws -> ProjectSettings {
        guard let path = config ?? defaultPath(exports) else { return ProjectSettings() }
        guard let bytes = FileText.bytes(path) else { throw CommandFailure("the project file \(path) cannot be read. Check its name with --config.") }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var (settings, problems) = ProjectFile.read(bytes, path: name, timeZones: FileText.text(timeZones).flatMap { TimeZoneNames(database: $0) })
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        for selector in [\ProjectSettings.targets, \.stay, \.exclude, \.critical, \.vip, \.volunteers, \.leave] {
            guard let files = settings[keyPath: selector]?.files else { continue }
            for file in files {
                guard let text = FileText.text(folder.isEmpty ? file : folder + "/" + file) else {
                    throw CommandFailure("\(name) names the list \(file), which cannot be read. Put it beside \(name), or correct its name.")
                }
                settings[keyPath: selector]?.users += lines(text)
            }
        }
        guard problems.isEmpty else { throw CommandFailure(lines: problems.map { "\($0)" }) }
        if let logo = settings.branding.logo {
            let location = folder.isEmpty || logo.text.hasPrefix("/") ? logo.text : folder + "/" + logo.text
            settings.branding.logoLocation = location
            settings.branding.logoFile = logoFile(location)
        }
        settings.path = name
        return settings
    }

    private static func defaultPath(_ exports: [String]) -> String? {
        for folder in exports where FileText.isFolder(folder) {
            for name in ["coexist.yaml", "coexist.yml"] where FileText.exists(folder + "/" + name) { return folder + "/" + name }
        }
        return nil
    }

    private static func logoFile(_ path: String) -> BrandingSettings.LogoFile {
        guard FileText.isFile(path), let size = FileText.byteCount(path) else { return .unreadable }
        guard size <= BrandingSettings.logoLimit else { return .tooLarge(size) }
        return FileText.bytes(path).map { .bytes($0) } ?? .unreadable
    }

    /// One UPN or id per line; headers of member lists and example rows are left out.
    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",").first.map(String.init) ?? "" }
            .map { $0.trimmingBlanks() }.filter { !$0.isEmpty && ($0.contains("@") || $0.count == 36) && !$0.hasPrefix("#") }
    }
}
