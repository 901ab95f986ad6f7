// Byte masks of 64-byte blocks: the hot loop of reading exports. Header only, so that Swift inlines it.
// Swift's own SIMD comparisons build the mask lane by lane on Linux, 40 to 100 times slower.
#ifndef COEXIST_BYTE_SCAN_H
#define COEXIST_BYTE_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// Which of 64 bytes are the delimiter, a double quote, a line feed. Bit i stands for byte i.
typedef struct {
    uint64_t delimiters;
    uint64_t quotes;
    uint64_t newlines;
} byte_scan_masks;

#if defined(__x86_64__) && !defined(BYTE_SCAN_PORTABLE)
#include <emmintrin.h>

static inline uint64_t byte_scan_equal(__m128i a, __m128i b, __m128i c, __m128i d, __m128i wanted) {
    uint64_t m0 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, wanted));
    uint64_t m1 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(b, wanted));
    uint64_t m2 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(c, wanted));
    uint64_t m3 = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(d, wanted));
    return m0 | (m1 << 16) | (m2 << 32) | (m3 << 48);
}

/// Masks of the 64 bytes at `bytes` (no alignment needed; all 64 must be readable).
static inline byte_scan_masks byte_scan_block(const void *bytes, uint8_t delimiter) {
    const __m128i *p = (const __m128i *)bytes;
    __m128i a = _mm_loadu_si128(p), b = _mm_loadu_si128(p + 1), c = _mm_loadu_si128(p + 2), d = _mm_loadu_si128(p + 3);
    byte_scan_masks masks;
    masks.delimiters = byte_scan_equal(a, b, c, d, _mm_set1_epi8((char)delimiter));
    masks.quotes = byte_scan_equal(a, b, c, d, _mm_set1_epi8('"'));
    masks.newlines = byte_scan_equal(a, b, c, d, _mm_set1_epi8('\n'));
    return masks;
}

/// Whether one of the 64 bytes at `bytes` is above 0x7F.
static inline int byte_scan_has_high(const void *bytes) {
    const __m128i *p = (const __m128i *)bytes;
    __m128i all = _mm_or_si128(_mm_or_si128(_mm_loadu_si128(p), _mm_loadu_si128(p + 1)),
                               _mm_or_si128(_mm_loadu_si128(p + 2), _mm_loadu_si128(p + 3)));
    return _mm_movemask_epi8(all) != 0;
}

#elif defined(__aarch64__) && !defined(BYTE_SCAN_PORTABLE)
#include <arm_neon.h>

static inline uint64_t byte_scan_equal(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d, uint8x16_t wanted) {
    const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t m0 = vandq_u8(vceqq_u8(a, wanted), bits), m1 = vandq_u8(vceqq_u8(b, wanted), bits);
    uint8x16_t m2 = vandq_u8(vceqq_u8(c, wanted), bits), m3 = vandq_u8(vceqq_u8(d, wanted), bits);
    uint8x16_t sum = vpaddq_u8(vpaddq_u8(m0, m1), vpaddq_u8(m2, m3));
    sum = vpaddq_u8(sum, sum);
    return vgetq_lane_u64(vreinterpretq_u64_u8(sum), 0);
}

static inline byte_scan_masks byte_scan_block(const void *bytes, uint8_t delimiter) {
    const uint8_t *p = (const uint8_t *)bytes;
    uint8x16_t a = vld1q_u8(p), b = vld1q_u8(p + 16), c = vld1q_u8(p + 32), d = vld1q_u8(p + 48);
    byte_scan_masks masks;
    masks.delimiters = byte_scan_equal(a, b, c, d, vdupq_n_u8(delimiter));
    masks.quotes = byte_scan_equal(a, b, c, d, vdupq_n_u8('"'));
    masks.newlines = byte_scan_equal(a, b, c, d, vdupq_n_u8('\n'));
    return masks;
}

static inline int byte_scan_has_high(const void *bytes) {
    const uint8_t *p = (const uint8_t *)bytes;
    uint8x16_t all = vorrq_u8(vorrq_u8(vld1q_u8(p), vld1q_u8(p + 16)), vorrq_u8(vld1q_u8(p + 32), vld1q_u8(p + 48)));
    return vmaxvq_u8(all) > 0x7F;
}

#else

/// Which bytes of the word are zero, as bit 7 of each byte; exact for every byte.
static inline uint64_t byte_scan_zero_bytes(uint64_t word) {
    const uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
    return ~(((word & low) + low) | word | low);
}

static inline uint64_t byte_scan_word(uint64_t word, uint64_t pattern) {
    return ((byte_scan_zero_bytes(word ^ pattern) >> 7) * 0x0102040810204080ULL) >> 56;
}

static inline byte_scan_masks byte_scan_block(const void *bytes, uint8_t delimiter) {
    const uint8_t *p = (const uint8_t *)bytes;
    const uint64_t ones = 0x0101010101010101ULL;
    byte_scan_masks masks = {0, 0, 0};
    for (int i = 0; i < 8; i++) {
        uint64_t word = 0;
        for (int k = 7; k >= 0; k--) word = (word << 8) | p[i * 8 + k];
        masks.delimiters |= byte_scan_word(word, ones * delimiter) << (8 * i);
        masks.quotes |= byte_scan_word(word, ones * '"') << (8 * i);
        masks.newlines |= byte_scan_word(word, ones * '\n') << (8 * i);
    }
    return masks;
}

static inline int byte_scan_has_high(const void *bytes) {
    const uint8_t *p = (const uint8_t *)bytes;
    uint8_t all = 0;
    for (int i = 0; i < 64; i++) all |= p[i];
    return all > 0x7F;
}
#endif

#endif
