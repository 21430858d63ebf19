static struct platform_driver port_driver = {
	.probe = port_probe,
	.remove_new = port_remove,
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
static struct platform_driver pad_driver = {
	.remove = pad_remove,
};
#else
static struct platform_driver pad_driver = {
	.remove_new = pad_remove,
};
#endif

/* Not of a platform driver. */
static struct port_ops port_ops = {
	.remove_new = port_usb_remove,
};
