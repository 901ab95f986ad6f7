// Deflate, for data that pages carry; libzip needs the library anyway.
#include <zlib.h>
