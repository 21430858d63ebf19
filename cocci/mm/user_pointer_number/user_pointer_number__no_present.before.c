#include <linux/module.h>
#include <linux/fs.h>
#include <linux/ioctl.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>

struct kiln_state {
	int heat;
	int fan;
};

#define KILN_GET _IOR('k', 1, struct kiln_state)
#define KILN_SET _IOW('k', 2, struct kiln_state)
#define KILN_FAN _IOW('k', 3, int)
#define KILN_OFF _IO('k', 4)

static struct kiln_state kiln_now;

static long kiln_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct kiln_state __user *state = (struct kiln_state __user *)arg;

	if (!access_ok(arg, sizeof(kiln_now)))
		return -EFAULT;

	switch (cmd) {
	case KILN_GET:
		if (copy_to_user(arg, &kiln_now, sizeof(kiln_now)))
			return -EFAULT;
		return 0;
	case KILN_SET:
		return copy_from_user(&kiln_now, arg, sizeof(kiln_now)) ? -EFAULT : 0;
	case KILN_FAN:
		/* Pointers stay as they are. */
		if (copy_from_user(&kiln_now.fan, &state->fan, sizeof(int)))
			return -EFAULT;
		return copy_to_user((void __user *)arg, &kiln_now, sizeof(kiln_now)) ? -EFAULT : 0;
	case KILN_OFF:
		return clear_user(arg, sizeof(kiln_now)) ? -EFAULT : 0;
	}
	return -ENOTTY;
}

static const struct file_operations kiln_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = kiln_ioctl,
};

static struct miscdevice kiln_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "kiln",
	.fops = &kiln_fops,
};
module_misc_device(kiln_device);
