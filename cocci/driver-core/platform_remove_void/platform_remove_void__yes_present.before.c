#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>

struct port {
	int running;
};

struct port_ops {
	int (*remove)(struct platform_device *pdev);
};

static int port_probe(struct platform_device *pdev)
{
	return 0;
}

static void port_stop(struct port *port)
{
	port->running = 0;
}

static int port_free(struct port *port)
{
	return port->running;
}

static void port_shutdown(struct platform_device *pdev);

struct counter {
	int count;
};

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

static int port_count_down(struct platform_device *gone)
{
	struct counter *n = platform_get_drvdata(gone);

	return n->count--;
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

#ifdef PORT_NEW
static struct platform_driver port_slow_driver = {
	.probe = port_probe,
	.remove = port_slow_remove,
};
#endif

static struct platform_driver port_last_driver = {
	.probe = port_probe,
	.remove = port_last_remove,
};

static struct platform_driver port_spare_driver = {
	.remove = port_last_remove,
	.shutdown = port_shutdown,
};

static struct platform_driver port_counter = {
	.driver.name = "counter",
	.remove = port_count_down,
};

/* What is called by the driver itself has its value. */
static void port_shutdown(struct platform_device *pdev)
{
	if (port_last_remove(pdev) || port_count_down(pdev))
		dev_err(&pdev->dev, "still here\n");
}

static struct port_ops port_ops = {
	.remove = port_usb_remove,
};

static int __exit cable_remove(struct platform_device *pdev)
{
	return 0;
}

static struct platform_driver cable_driver = {
	.driver.name	= "cable",
	.remove		= __exit_p(cable_remove),
};

static int cable_add(void)
{
	return platform_driver_register(&cable_driver);
}

static int32_t moth_remove(struct platform_device *pdev)
{
	return platform_get_drvdata(pdev) ? 0 : -EINVAL;
}

struct platform_driver moth_driver = {
	.remove	= moth_remove,
	.driver	= { .name = "moth" },
};
