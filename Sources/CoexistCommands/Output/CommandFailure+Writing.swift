import Glibc

extension CommandFailure {
    /// A file or folder that cannot be written: why, and what to do. Nothing of an earlier run was touched.
    init(unwritable path: String, _ code: Int32) {
        let remedy =
            switch code {
            case ENOSPC, EDQUOT: "Make room, or name a folder elsewhere; what an earlier run wrote is as it was."
            case EACCES, EPERM, EROFS: "Name a folder that you may write to; what an earlier run wrote is as it was."
            case ENAMETOOLONG: "Name a folder with a shorter path."
            default: "Name another folder; what an earlier run wrote is as it was."
            }
        self.init("\(path) cannot be written: \(String(cString: strerror(code))). \(remedy)")
    }
}
