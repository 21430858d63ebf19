#include <linux/module.h>
#include <linux/uaccess.h>

static long tray_take(char *tray, const char __user *from)
{
	return copy_from_user(tray, from, 4) ? -EFAULT : 0;
}

static long (*tray_asked)(char *tray, const char __user *from) = tray_take;
