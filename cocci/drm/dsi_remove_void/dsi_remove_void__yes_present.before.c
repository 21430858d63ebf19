#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_mipi_dsi.h>

struct glass_ops {
	int (*remove)(struct mipi_dsi_device *panel);
	void (*stop)(struct mipi_dsi_device *panel);
};

struct glass {
	int uses;
};

static int glass_count(struct mipi_dsi_device *panel)
{
	struct glass *p = dev_get_drvdata(&panel->dev);

	if (!p)
		return -ENODEV;
	return p->uses--;
}

static void glass_close(struct mipi_dsi_device *panel)
{
	dev_set_drvdata(&panel->dev, NULL);
}

/* What is called by the driver itself has its value. */
static int glass_again(struct mipi_dsi_device *panel)
{
	return glass_count(panel) ? : glass_count(panel);
}

static struct mipi_dsi_driver glass_driver = {
	.driver = {
		.name = "glass",
	},
	.remove = glass_count,
};

static struct mipi_dsi_driver glass_spare = {
	.driver.name = "spare",
	.remove = glass_count,
};

#ifdef GLASS_NEW
static struct mipi_dsi_driver glass_new_driver = {
	.remove = glass_close,
};
#endif

/* Not of a DSI driver. */
static const struct glass_ops glass_ops = {
	.remove = glass_count,
	.stop = glass_close,
};
