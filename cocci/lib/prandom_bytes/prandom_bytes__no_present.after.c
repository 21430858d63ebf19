#include <linux/module.h>
#include <linux/random.h>

struct mask {
	u8 bits[16];
	int prandom_bytes;
};

static void mask_fill(struct mask *mask)
{
	get_random_bytes(mask->bits, sizeof(mask->bits));
	mask->prandom_bytes = sizeof(mask->bits);
}
