#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>

struct keys {
	struct device *dev;
	u16 *codes;
	size_t nr;
};

static int keys_take(struct keys *keys, u16 *from, size_t nr)
{
	u16 *codes = devm_kmemdup(keys->dev, from,
				  array_size(nr, sizeof(*from)), GFP_KERNEL);

	if (!codes)
		return -ENOMEM;
	keys->codes = codes;
	keys->nr = nr;
	return 0;
}
