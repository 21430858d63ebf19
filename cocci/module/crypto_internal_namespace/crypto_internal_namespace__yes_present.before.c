#include <linux/crypto.h>
#include <linux/module.h>

MODULE_LICENSE("GPL");
#ifdef DIAL_OTHER_NAMESPACE
MODULE_IMPORT_NS(DMA_BUF);
#endif

struct dial {
	u8 key[16];
};

int dial_scramble(struct dial *dial, u8 *block);

int dial_scramble(struct dial *dial, u8 *block)
{
	struct crypto_cipher *aes = crypto_alloc_cipher("aes", 0, 0);

	if (IS_ERR(aes))
		return PTR_ERR(aes);
	crypto_cipher_setkey(aes, dial->key, 16);
	crypto_cipher_encrypt_one(aes, block, block);
	crypto_free_cipher(aes);
	return 0;
}
