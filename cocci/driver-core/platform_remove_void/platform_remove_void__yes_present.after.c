static void port_remove(struct platform_device *pdev)
{
	struct port *port = platform_get_drvdata(pdev);

	if (!port) {
		return;
	}
	port_stop(port);
	return;
}

static void port_slow_remove(struct platform_device *pdev)
{
	port_stop(platform_get_drvdata(pdev));
}

static void port_last_remove(struct platform_device *pdev)
{
	port_free(platform_get_drvdata(pdev));
	return;
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
	.remove = port_slow_remove,
};

static struct platform_driver port_last_driver = {
	.probe = port_probe,
	.remove = port_last_remove,
};

static struct port_ops port_ops = {
	.remove = port_usb_remove,
};
