static int port_remove(struct platform_device *pdev)
{
	struct port *port = platform_get_drvdata(pdev);

	if (!port)
		return -ENODEV;
	port_stop(port);
	return 0;
}

static void port_slow_remove(struct platform_device *pdev)
{
	port_stop(platform_get_drvdata(pdev));
}

static int port_last_remove(struct platform_device *pdev)
{
	return port_free(platform_get_drvdata(pdev));
}

/* Not of a platform driver. */
static int port_usb_remove(struct platform_device *pdev)
{
	return 0;
}

static struct platform_driver port_driver = {
	.probe = port_probe,
	.remove = port_remove,
	.driver = {
		.name = "port",
	},
};

static struct platform_driver port_slow_driver = {
	.probe = port_probe,
	.remove_new = port_slow_remove,
};

static struct platform_driver port_last_driver = {
	.probe = port_probe,
	.remove = port_last_remove,
};

static struct port_ops port_ops = {
	.remove = port_usb_remove,
};
