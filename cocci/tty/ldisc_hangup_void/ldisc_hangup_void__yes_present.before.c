#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_ldisc.h>

struct ear_ops {
	int (*hangup)(struct tty_struct *tty);
};

static int ear_hangup(struct tty_struct *tty)
{
	tty->disc_data = NULL;
	return 0;
}

static struct tty_ldisc_ops ear_ldisc = {
	.name = "ear",
	.hangup = ear_hangup,
};

/* The driver's own. */
static const struct ear_ops ear_ops = {
	.hangup = ear_hangup,
};
