#include <linux/module.h>
#include <linux/uaccess.h>

static long pump_ioctl(unsigned int cmd, unsigned long arg)
{
	int bad = 0;

	if (cmd & 1)
		bad = !access_ok((void __user *)arg, 8);
	else if (!access_ok((void __user *)arg, 8))
		return -EFAULT;
	return bad ? -EFAULT : 0;
}
