#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>

struct port_ops {
	void (*remove_new)(struct platform_device *pdev);
};

static int port_probe(struct platform_device *pdev)
{
	return 0;
}

static void port_remove(struct platform_device *pdev)
{
}

static int port_old_remove(struct platform_device *pdev)
{
	return 0;
}

static void port_usb_remove(struct platform_device *pdev)
{
}

static struct platform_driver port_driver = {
	.probe = port_probe,
	.remove_new = port_remove,
};

#ifdef PORT_OLD
static struct platform_driver port_old_driver = {
	.probe = port_probe,
	.remove = port_old_remove,
};
#endif

/* Not of a platform driver. */
static struct port_ops port_ops = {
	.remove_new = port_usb_remove,
};
