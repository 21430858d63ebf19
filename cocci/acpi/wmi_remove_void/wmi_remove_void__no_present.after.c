#include <linux/module.h>
#include <linux/device.h>
#include <linux/wmi.h>

struct keys_ops {
	void (*remove)(struct wmi_device *block);
	int (*stop)(struct wmi_device *block);
};

struct keys {
	int uses;
};

static void keys_close(struct wmi_device *block)
{
	struct keys *p = dev_get_drvdata(&block->dev);

	if (!p) {
		dev_dbg(&block->dev, "gone\n");
		return;
	}
	p->uses = 0;
}

static int keys_count(struct wmi_device *block)
{
	struct keys *p = dev_get_drvdata(&block->dev);

	return p->uses--;
}

static int __maybe_unused compat_keys_driver_remove(struct wmi_device *wdev)
{
	keys_close(wdev);
	return 0;
}

static struct wmi_driver keys_driver = {
	.driver = {
		.name = "keys",
	},
	.remove = compat_keys_driver_remove,
};

#ifdef KEYS_OLD
static struct wmi_driver keys_old_driver = {
	.remove = keys_count,
};
#endif

/* Not of a WMI driver. */
static const struct keys_ops keys_ops = {
	.remove = keys_close,
	.stop = keys_count,
};

static void keys_again(struct wmi_device *block)
{
	keys_close(block);
}
