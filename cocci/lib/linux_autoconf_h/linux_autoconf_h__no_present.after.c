#include <generated/autoconf.h>
#include <linux/module.h>

#ifdef CONFIG_MODULES
static int pipe_width = 4;
#endif

static int pipe_twice(void)
{
	return pipe_width * 2;
}

static int (*pipe_asked)(void) = pipe_twice;
