/* {
	"version": "v6.8",
	"commit": "ef175b29a242",
	"comment": "linux/of_device.h brings along linux/of.h and linux/platform_device.h, which it does no more",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/of_device.h>

bool foo(struct platform_device *pdev);

bool foo(struct platform_device *pdev)
{
	return of_property_read_bool(pdev->dev.of_node, "foo");
}
