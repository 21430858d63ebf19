#include <linux/module.h>
#ifndef memset_after
#include <linux/string.h>
#define memset_after(at, value, member) memset((void *)(at) + offsetofend(typeof(*(at)), member), value, sizeof(*(at)) - offsetofend(typeof(*(at)), member))
#define memset_startat(at, value, member) memset((void *)(at) + offsetof(typeof(*(at)), member), value, sizeof(*(at)) - offsetof(typeof(*(at)), member))
#endif
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
