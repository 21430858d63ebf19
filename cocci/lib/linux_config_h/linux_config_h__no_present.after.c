
#include <linux/module.h>
#include <linux/kconfig.h>

#ifdef CONFIG_MODULES
static int drum_size = 4;
#endif

static int drum_twice(void)
{
	return drum_size * 2;
}

static int (*drum_asked)(void) = drum_twice;
