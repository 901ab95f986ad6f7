/// What objects of the directory say that they are, in lower case: everything that is a member of a group, and what else has a name and an id.
enum DirectoryType {
    static let all: Set<String> = [
        "user", "group", "device", "serviceprincipal", "orgcontact", "application", "directoryrole", "administrativeunit", "contact", "directoryobject",
    ]
}
