// byte_scan.h as it is compiled for processors without branches of their own.
#ifndef COEXIST_PORTABLE_BYTE_SCAN_H
#define COEXIST_PORTABLE_BYTE_SCAN_H

#include <stdint.h>

/// The masks of 64 bytes: delimiters, quotes, newlines.
void portable_byte_scan_block(const void *bytes, uint8_t delimiter, uint64_t masks[3]);

/// Whether one of 64 bytes is above 0x7F.
int portable_byte_scan_has_high(const void *bytes);

#endif
