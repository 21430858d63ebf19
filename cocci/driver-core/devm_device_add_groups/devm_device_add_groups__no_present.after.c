#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>

static struct attribute *panel_attrs[] = { NULL };
ATTRIBUTE_GROUPS(panel);

static inline int compat_panel_probe_add_groups(struct device *dev,
						const struct attribute_group **groups)
{
	void *all = devres_open_group(dev, NULL, GFP_KERNEL);
	int error = 0;

	if (!all)
		return -ENOMEM;
	while (!error && groups && *groups)
		error = devm_device_add_group(dev, *groups++);
	if (error)
		devres_release_group(dev, all);
	else
		devres_remove_group(dev, all);
	return error;
}

static int panel_probe(struct platform_device *pdev)
{
	return compat_panel_probe_add_groups(&pdev->dev, panel_groups);
}

static inline int compat_panel_again_add_groups(struct device *dev,
						const struct attribute_group **groups)
{
	void *all = devres_open_group(dev, NULL, GFP_KERNEL);
	int error = 0;

	if (!all)
		return -ENOMEM;
	while (!error && groups && *groups)
		error = devm_device_add_group(dev, *groups++);
	if (error)
		devres_release_group(dev, all);
	else
		devres_remove_group(dev, all);
	return error;
}

static int panel_again(struct device *panel, const struct attribute_group **more)
{
	int ret;

	ret = compat_panel_again_add_groups(panel, more);
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
