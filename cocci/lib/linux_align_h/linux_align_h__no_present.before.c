#include <linux/module.h>
#include <linux/align.h>
#include <linux/types.h>

struct crate {
	size_t size;
	void *floor;
};

static bool crate_pack(struct crate *crate, size_t size)
{
	crate->size = ALIGN(size, 8);
	crate->floor = PTR_ALIGN(crate->floor, 16);
	return IS_ALIGNED(size, 8);
}
