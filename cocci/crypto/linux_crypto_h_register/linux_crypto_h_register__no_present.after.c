#include <linux/crypto.h>
#include <crypto/algapi.h>
#include <linux/module.h>

extern struct crypto_alg port_alg;

static int port_register(void)
{
	return crypto_register_alg(&port_alg);
}
