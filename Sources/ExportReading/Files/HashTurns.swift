import Glibc

/// Hashes the chunks of a file in their order although threads bring them in any order: who comes early waits for its turn.
///
/// Chunks are handed out in ascending order, so the one whose turn it is is always under way.
final class HashTurns: @unchecked Sendable {
    private let hash = SHA256()
    private var turn = 0
    private var mutex = pthread_mutex_t()
    private var changed = pthread_cond_t()

    init() {
        pthread_mutex_init(&mutex, nil)
        pthread_cond_init(&changed, nil)
    }

    deinit {
        pthread_cond_destroy(&changed)
        pthread_mutex_destroy(&mutex)
    }

    /// Adds the bytes of chunk `turn` once all chunks before it are in.
    func update(turn wanted: Int, _ bytes: UnsafeRawBufferPointer) {
        pthread_mutex_lock(&mutex)
        while turn < wanted { pthread_cond_wait(&changed, &mutex) }
        pthread_mutex_unlock(&mutex)
        // Only the thread whose turn it is gets here.
        hash.update(bytes)
        pthread_mutex_lock(&mutex)
        turn += 1
        pthread_cond_broadcast(&changed)
        pthread_mutex_unlock(&mutex)
    }

    /// The hash of all chunks.
    func hexadecimal() -> String { hash.hexadecimal() }
}
