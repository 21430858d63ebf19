#include <linux/module.h>
#include <linux/of_device.h>

static int fern_probe(struct platform_device *pdev)
{
	u32 leaves;

	if (of_property_read_u32(pdev->dev.of_node, "leaves", &leaves))
		return -EINVAL;
	return of_platform_populate(pdev->dev.of_node, NULL, NULL, &pdev->dev);
}

static struct platform_driver fern_driver = {
	.driver.name = "fern",
	.probe = fern_probe,
};
