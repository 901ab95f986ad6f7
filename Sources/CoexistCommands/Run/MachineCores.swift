import Glibc

/// How many processors this process may use.
enum MachineCores {
    static let count: Int = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
