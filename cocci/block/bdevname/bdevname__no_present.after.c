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

	pr_info("store on %s\n",
		(snprintf(b, BDEVNAME_SIZE, "%pg", store->dev), b));
	snprintf(store->label, BDEVNAME_SIZE, "%pg", store->dev);
}

const char *store_say(struct block_device *dev, char *to)
{
	return (snprintf(to, BDEVNAME_SIZE, "%pg", dev), to);
}
