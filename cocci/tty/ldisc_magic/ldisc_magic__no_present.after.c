#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_ldisc.h>

struct loom {
	int magic;
};

static struct tty_ldisc_ops loom_ldisc = {
	.owner = THIS_MODULE,
	.name = "loom",
};

static const struct loom loom = {
	.magic = 7,
};

static void loom_fill(struct tty_ldisc_ops *ops)
{
	ops->name = loom.magic ? loom_ldisc.name : "other";
}
