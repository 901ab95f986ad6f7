// SHA-256 of inputs and outputs. OpenSSL's libcrypto picks the processor's SHA instructions at run time.
#include <openssl/evp.h>
