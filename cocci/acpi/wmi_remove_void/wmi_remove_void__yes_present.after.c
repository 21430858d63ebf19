#include <linux/module.h>
#include <linux/device.h>
#include <linux/wmi.h>

struct keys_ops {
	int (*remove)(struct wmi_device *block);
	void (*stop)(struct wmi_device *block);
};

struct keys {
	int uses;
};

static int keys_count(struct wmi_device *block)
{
	struct keys *p = dev_get_drvdata(&block->dev);

	if (!p)
		return -ENODEV;
	return p->uses--;
}

static void keys_close(struct wmi_device *block)
{
	dev_set_drvdata(&block->dev, NULL);
}

/* What is called by the driver itself has its value. */
static int keys_again(struct wmi_device *block)
{
	return keys_count(block) ? : keys_count(block);
}

static void __maybe_unused compat_keys_driver_remove(struct wmi_device *wdev)
{
	keys_count(wdev);
}

static struct wmi_driver keys_driver = {
	.driver = {
		.name = "keys",
	},
	.remove = compat_keys_driver_remove,
};

static void __maybe_unused compat_keys_spare_remove(struct wmi_device *wdev)
{
	keys_count(wdev);
}

static struct wmi_driver keys_spare = {
	.driver.name = "spare",
	.remove = compat_keys_spare_remove,
};

#ifdef KEYS_NEW
static struct wmi_driver keys_new_driver = {
	.remove = keys_close,
};
#endif

/* Not of a WMI driver. */
static const struct keys_ops keys_ops = {
	.remove = keys_count,
	.stop = keys_close,
};
