#include <linux/module.h>
#include <linux/blkdev.h>

struct store {
	struct block_device *dev;
	char label[BDEVNAME_SIZE];
};

void store_name(struct store *store);
const char *store_say(struct block_device *dev, char *to);

void store_name(struct store *store)
{
	char b[BDEVNAME_SIZE];

	pr_info("store on %s\n", bdevname(store->dev, b));
	bdevname(store->dev, store->label);
}

const char *store_say(struct block_device *dev, char *to)
{
	return bdevname(dev, to);
}
