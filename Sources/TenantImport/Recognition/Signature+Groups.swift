extension Signature {
    /// Columns that make a file a membership list, whatever it says of users besides.
    static let groupColumns = ["groupname", "group name", "groupid", "group id", "groupdisplayname", "group"]
}
