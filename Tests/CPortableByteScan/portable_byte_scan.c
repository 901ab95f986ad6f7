#define BYTE_SCAN_PORTABLE
#include "portable_byte_scan.h"
#include "byte_scan.h"

void portable_byte_scan_block(const void *bytes, uint8_t delimiter, uint64_t masks[3]) {
    byte_scan_masks found = byte_scan_block(bytes, delimiter);
    masks[0] = found.delimiters;
    masks[1] = found.quotes;
    masks[2] = found.newlines;
}

int portable_byte_scan_has_high(const void *bytes) { return byte_scan_has_high(bytes); }
