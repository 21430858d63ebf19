#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_ldisc.h>

struct ear_ops {
	int (*ioctl)(struct tty_struct *tty, struct file *filp, unsigned int cmd, unsigned long arg);
};

static int ear_ioctl(struct tty_struct *tty, struct file *filp, unsigned int cmd, unsigned long arg)
{
	switch (cmd) {
	case TCFLSH:
		return -EINVAL;
	default:
		return n_tty_ioctl_helper(tty, cmd, arg);
	}
}

static int __maybe_unused compat_ear_ldisc_ioctl(struct tty_struct *tty,
						 unsigned int cmd,
						 unsigned long arg)
{
	return ear_ioctl(tty, NULL, cmd, arg);
}

static int __maybe_unused compat_ear_ldisc_compat_ioctl(struct tty_struct *tty,
							unsigned int cmd,
							unsigned long arg)
{
	return ear_ioctl(tty, NULL, cmd, arg);
}

static struct tty_ldisc_ops ear_ldisc = {
	.name = "ear",
	.ioctl = compat_ear_ldisc_ioctl,
	.compat_ioctl = compat_ear_ldisc_compat_ioctl,
};

/* The driver's own. */
static const struct ear_ops ear_ops = {
	.ioctl = ear_ioctl,
};
