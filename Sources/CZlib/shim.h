// Deflate, which every browser can undo.
#include <zlib.h>
