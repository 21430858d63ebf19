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

	{
		struct crypto_akcipher *compat_tfm = port->tfm;
		const unsigned int compat_src_len = len;
		const unsigned int compat_dst_len = room;
		const unsigned int compat_len = max(compat_src_len,
						    compat_dst_len);
		struct akcipher_request *compat_req = akcipher_request_alloc(compat_tfm,
									     GFP_KERNEL);
		void *compat_data = kmalloc(compat_len, GFP_KERNEL);
		struct scatterlist compat_list;
		DECLARE_CRYPTO_WAIT(compat_wait);

		if (compat_req && compat_data) {
			memcpy(compat_data, port->secret, compat_src_len);
			sg_init_one(&compat_list, compat_data, compat_len);
			akcipher_request_set_crypt(compat_req, &compat_list,
						   &compat_list,
						   compat_src_len,
						   compat_dst_len);
			akcipher_request_set_callback(compat_req,
						      CRYPTO_TFM_REQ_MAY_SLEEP,
						      crypto_req_done,
						      &compat_wait);
			err = crypto_wait_req(crypto_akcipher_encrypt(compat_req),
					      &compat_wait);
			memcpy(sealed, compat_data, compat_dst_len);
		}
		else {
			err = -ENOMEM;
		}
		kfree_sensitive(compat_data);
		if (compat_req)
			akcipher_request_free(compat_req);
	}

out:
	crypto_free_akcipher(port->tfm);
	return err;
}
