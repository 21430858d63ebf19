#include <linux/module.h>
#include <crypto/hash.h>
#include <crypto/sha.h>
#include <crypto/sha3.h>

static u8 port_digest[SHA256_DIGEST_SIZE];
static u8 port_old[SHA1_DIGEST_SIZE];

static u8 port_first(void)
{
	return port_digest[0] ^ port_old[0];
}
