// Templates and reference data inside the program, so that it works wherever it is copied to.
#ifndef COEXIST_EMBEDDED_H
#define COEXIST_EMBEDDED_H

#include <stddef.h>

/// One embedded file: its name ("Templates/…" or "ReferenceData/…"), its bytes, how many.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} coexist_embedded_file;

/// How many files are embedded.
size_t coexist_embedded_count(void);

/// The embedded file at `index`, in the order of the list in embedded.c.
coexist_embedded_file coexist_embedded_at(size_t index);

#endif
