static struct platform_driver port_driver = {
	.probe = port_probe,
	.remove = port_remove,
};

static struct platform_driver port_old_driver = {
	.probe = port_probe,
	.remove = port_old_remove,
};

/* Not of a platform driver. */
static struct port_ops port_ops = {
	.remove_new = port_usb_remove,
};
