/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "kernel_termios_to_user_termios() and its kin, for all modules",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/uaccess.h>

int foo(struct termios2 __user *to, struct ktermios *from);

int foo(struct termios2 __user *to, struct ktermios *from)
{
	return kernel_termios_to_user_termios(to, from);
}
