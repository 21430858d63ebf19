#include <linux/module.h>
#define INCLUDE_VERMAGIC
#include <linux/vermagic.h>

static const char *pipe_made_for(void)
{
	return "pipe for " VERMAGIC_STRING;
}

static const char *(*pipe_asked)(void) = pipe_made_for;
