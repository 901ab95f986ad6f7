import ArgumentParser

/// `EXPORTS…`
struct ExportsArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Files, zip files or folders with exports.", valueName: "exports"))
    var exports: [String]
}
