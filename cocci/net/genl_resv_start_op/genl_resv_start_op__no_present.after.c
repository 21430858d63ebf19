#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

enum {
	PIPE_NONE,
	PIPE_OPEN,
	PIPE_END,
};

struct pipe_about {
	int resv_start_op;
};

static struct genl_family pipe_family = {
	.name = "pipe",
	.version = 1,
	.module = THIS_MODULE,
};

/* Not netlink's. */
static const struct pipe_about pipe_about = {
	.resv_start_op = PIPE_OPEN,
};
