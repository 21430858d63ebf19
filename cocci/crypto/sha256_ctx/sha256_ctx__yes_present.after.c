#include <linux/module.h>
#include <linux/string.h>
#include <crypto/sha2.h>

struct image {
	const u8 *at;
	unsigned int size;
	struct sha256_ctx running;
	u8 sum[SHA256_DIGEST_SIZE];
};

void image_sum(struct image *image);
void image_more(struct image *image);

void image_sum(struct image *image)
{
	struct sha256_ctx hash;

	sha256_init(&hash);
	sha256_update(&hash, image->at, image->size);
	sha256_final(&hash, image->sum);
}

void image_more(struct image *image)
{
	sha256_init(&image->running);
	sha256_update(&image->running, image->at, image->size);
}
