static int port_remove(struct platform_device *pdev)
{
	struct port *port = platform_get_drvdata(pdev);

	if (!port) {
		dev_dbg(&pdev->dev, "gone\n");
		return 0;
	}
	port_stop(port);
	return 0;
}

static int port_slow_remove(struct platform_device *pdev)
{
	port_stop(platform_get_drvdata(pdev));
	return 0;
}

static int port_old_remove(struct platform_device *pdev)
{
	return port_free(platform_get_drvdata(pdev));
}

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

static struct port_ops port_ops = {
	.remove = port_usb_remove,
};
