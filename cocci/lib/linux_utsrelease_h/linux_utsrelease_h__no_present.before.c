#include <linux/module.h>
#include <linux/utsrelease.h>

static const char *pipe_made_for(void)
{
	return "pipe for " UTS_RELEASE;
}

static const char *(*pipe_asked)(void) = pipe_made_for;
