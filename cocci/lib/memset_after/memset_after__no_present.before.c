#include <linux/module.h>
#include <linux/string.h>
#include <linux/types.h>

struct glass {
	u32 size;
	u32 level;
	u8 ice[8];
};

static void glass_empty(struct glass *glass)
{
	memset_after(glass, 0, size);
}

static void glass_melt(struct glass *glasses, unsigned int nr)
{
	memset_startat(&glasses[nr], 0xff, ice);
	memset(&glasses[0], 0, sizeof(glasses[0]));
}
