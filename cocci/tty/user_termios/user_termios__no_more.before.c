#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/uaccess.h>

static int port_give(struct tty_struct *tty, void __user *where, bool two)
{
	if (two)
		return kernel_termios_to_user_termios((struct termios2 __user *)where, &tty->termios) ? -EFAULT : 0;
	return kernel_termios_to_user_termios_1((struct termios __user *)where, &tty->termios) ? -EFAULT : 0;
}

static int port_take(struct ktermios *t, void __user *where, bool two)
{
	if (two)
		return user_termios_to_kernel_termios(t, (struct termios2 __user *)where) ? -EFAULT : 0;
	return user_termios_to_kernel_termios_1(t, (struct termios __user *)where) ? -EFAULT : 0;
}
