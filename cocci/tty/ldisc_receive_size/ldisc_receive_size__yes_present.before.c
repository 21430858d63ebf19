#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_ldisc.h>

struct ear_ops {
	void (*receive_buf)(struct tty_struct *tty, const unsigned char *from, const char *flags, int length);
};

static void ear_hear(struct tty_struct *tty, const unsigned char *from, const char *flags, int length)
{
	if (length > 0 && flags && *flags == TTY_NORMAL)
		tty->receive_room = from[0];
}

static struct tty_ldisc_ops ear_ldisc = {
	.name = "ear",
	.receive_buf = ear_hear,
};

/* The driver's own. */
static const struct ear_ops ear_ops = {
	.receive_buf = ear_hear,
};
