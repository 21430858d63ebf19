#include <linux/module.h>
#include <crypto/hash.h>

struct seal {
	struct shash_desc *desc;
	int flags;
};

static int seal_press(struct seal *seal, struct crypto_shash *tfm, struct shash_desc *also)
{
	SHASH_DESC_ON_STACK(desc, tfm);

	desc->tfm = tfm;
	desc->flags = 0;
	also->flags = CRYPTO_TFM_REQ_MAY_SLEEP;
	seal->desc->flags = 0;
	seal->flags = 0;
	return crypto_shash_init(desc);
}

static int (*seal_asked)(struct seal *seal, struct crypto_shash *tfm, struct shash_desc *also) = seal_press;
