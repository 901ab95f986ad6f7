import RolloutPlanning

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `pilot-bench`: solves the problem on standard input and prints what came out, one figure per line.
@main
enum PilotBench {
    static func main() {
        let problem = ProblemText.read()
        let start = clock()
        let solution = PilotSelection.solve(problem)
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        print("covered", solution.covered)
        print("bound", solution.bound)
        print("coverable", solution.coverable)
        print("preference", solution.preference)
        print("seconds", seconds)
        print("members", solution.members.map { String($0) }.joined(separator: " "))
    }
}
