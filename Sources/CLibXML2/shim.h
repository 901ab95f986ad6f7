// Debian's libxml2 pulls in ICU headers that clash with Foundation's own copy; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

// Some errors of character encodings have no parser attached and would be printed; Swift cannot write a function with variable arguments.
static inline void coexist_ignore_message(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/// Keeps libxml2 from printing on the calling thread.
static inline void coexist_silence_xml(void) {
    xmlSetGenericErrorFunc(NULL, coexist_ignore_message);
}
