#include <linux/module.h>
#include <linux/compiler.h>

struct sluice {
	int level;
	int ACCESS_ONCE;
};

static int sluice_open(struct sluice *sluice, int level)
{
	int before = READ_ONCE(sluice->level);

	WRITE_ONCE(sluice->level, level);
	if (READ_ONCE(sluice->level) > before)
		return sluice->ACCESS_ONCE;
	return before;
}

static int (*sluice_asked)(struct sluice *sluice, int level) = sluice_open;
