#include <linux/module.h>
#include <linux/types.h>
#include <linux/stddef.h>
#include <linux/string.h>

struct reading {
	u32 when;
	u8 what;
};

bool reading_same(const struct reading *a, const void *b);

bool reading_same(const struct reading *a, const void *b)
{
	return !memcmp(a, b, offsetof(struct reading, what) + sizeof(a->what));
}
