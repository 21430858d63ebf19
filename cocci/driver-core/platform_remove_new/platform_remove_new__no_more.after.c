#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>
#include <linux/version.h>

struct port_ops {
	void (*remove_new)(struct platform_device *pdev);
};

int port_probe(struct platform_device *pdev);
void port_remove(struct platform_device *pdev);
void pad_remove(struct platform_device *pdev);
void port_usb_remove(struct platform_device *pdev);

struct platform_driver port_driver = {
	.probe = port_probe,
	.remove = port_remove,
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
struct platform_driver pad_driver = {
	.remove = pad_remove,
};
#else
struct platform_driver pad_driver = {
	.remove = pad_remove,
};
#endif

/* Not of a platform driver. */
struct port_ops port_ops = {
	.remove_new = port_usb_remove,
};
