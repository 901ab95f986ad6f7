extension [Int32] {
    /// Sorts the numbers from a place on: for the few numbers of one user or class, of which there are a million.
    mutating func sortFew(from start: Int = 0) {
        withUnsafeMutableBufferPointer { numbers in
            var end = start + 1
            while end < numbers.count {
                let number = numbers[end]
                var place = end
                while place > start, numbers[place - 1] > number {
                    numbers[place] = numbers[place - 1]
                    place -= 1
                }
                numbers[place] = number
                end += 1
            }
        }
    }
}
