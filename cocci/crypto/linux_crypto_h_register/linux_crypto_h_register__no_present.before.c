#include <linux/crypto.h>
#include <linux/module.h>

static int __init port_init(void)
{
	return crypto_register_alg(&port_alg);
}
