static void port_remove(struct platform_device *pdev)
{
	struct port *port = platform_get_drvdata(pdev);

	if (!port) {
		dev_dbg(&pdev->dev, "gone\n");
		return;
	}
	port_stop(port);
}

static void port_slow_remove(struct platform_device *pdev)
{
	port_stop(platform_get_drvdata(pdev));
}

static int port_old_remove(struct platform_device *pdev)
{
	return port_free(platform_get_drvdata(pdev));
}

#ifdef PORT_REMOVE_VOID
static void port_both_remove(struct platform_device *pdev)
#else
static int port_both_remove(struct platform_device *pdev)
#endif
{
	port_stop(platform_get_drvdata(pdev));
#ifndef PORT_REMOVE_VOID
	return 0;
#endif
}

static struct platform_driver port_both_driver = {
	.probe = port_probe,
	.remove = port_both_remove,
};

/* Not of a platform driver. */
static void port_usb_remove(struct platform_device *pdev)
{
	port_stop(NULL);
}

static struct platform_driver port_driver = {
	.probe = port_probe,
	.remove = port_remove,
};

static struct platform_driver port_slow_driver = {
	.probe = port_probe,
	.remove = port_slow_remove,
};

static struct platform_driver port_old_driver = {
	.probe = port_probe,
	.remove = port_old_remove,
};

static struct platform_driver port_halt_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
	.remove = port_remove,
#else
	.remove_new = port_remove,
#endif
	.shutdown = port_remove,
};

static void port_again(struct platform_device *dev)
{
	return port_slow_remove(dev);
}

static struct port_ops port_ops = {
	.remove = port_usb_remove,
};
