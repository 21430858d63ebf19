#include <crypto/hash.h>
#include <crypto/sha.h>
#include <crypto/sha.h>
#include <crypto/sha3.h>

static u8 port_digest[SHA256_DIGEST_SIZE];
