#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/uaccess.h>

static int port_give(struct tty_struct *tty, void __user *where, bool two)
{
	if (two)
		return copy_to_user((struct termios2 __user *)where,
				    &tty->termios, sizeof(struct termios2)) ? -EFAULT : 0;
	return copy_to_user((struct termios __user *)where, &tty->termios,
			    sizeof(struct termios)) ? -EFAULT : 0;
}

static int port_take(struct ktermios *t, void __user *where, bool two)
{
	if (two)
		return copy_from_user(t, (struct termios2 __user *)where,
				      sizeof(struct termios2)) ? -EFAULT : 0;
	return copy_from_user(t, (struct termios __user *)where,
			      sizeof(struct termios)) ? -EFAULT : 0;
}
