#include <linux/module.h>
#include <linux/crypto.h>
#include <linux/scatterlist.h>
#include <linux/slab.h>
#include <crypto/akcipher.h>

struct port {
	struct crypto_akcipher *tfm;
	u8 secret[32];
};

static int port_seal(struct port *port, u8 *key, int len, u8 *sealed, int room)
{
	int err;

	err = crypto_akcipher_set_pub_key(port->tfm, key, len);
	if (err)
		goto out;

	err = crypto_akcipher_sync_encrypt(port->tfm, port->secret, len, sealed, room);

out:
	crypto_free_akcipher(port->tfm);
	return err;
}
