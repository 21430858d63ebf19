#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>

static struct attribute *panel_attrs[] = { NULL };
ATTRIBUTE_GROUPS(panel);

static int panel_probe(struct platform_device *pdev)
{
	return devm_device_add_groups(&pdev->dev, panel_groups);
}

static int panel_again(struct device *panel, const struct attribute_group **more)
{
	int ret;

	ret = devm_device_add_groups(panel, more);
	if (ret)
		dev_err(panel, "no attributes\n");
	return ret;
}

/* Another's member of that name. */
struct panel_ops {
	int (*devm_device_add_groups)(struct device *panel);
};

static int panel_call(const struct panel_ops *ops, struct device *panel)
{
	return ops->devm_device_add_groups(panel);
}
