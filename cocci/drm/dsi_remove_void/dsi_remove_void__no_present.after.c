#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_mipi_dsi.h>

struct glass_ops {
	void (*remove)(struct mipi_dsi_device *panel);
	int (*stop)(struct mipi_dsi_device *panel);
};

struct glass {
	int uses;
};

static void glass_close(struct mipi_dsi_device *panel)
{
	struct glass *p = dev_get_drvdata(&panel->dev);

	if (!p) {
		dev_dbg(&panel->dev, "gone\n");
		return;
	}
	p->uses = 0;
}

static int glass_count(struct mipi_dsi_device *panel)
{
	struct glass *p = dev_get_drvdata(&panel->dev);

	return p->uses--;
}

static int __maybe_unused compat_glass_driver_remove(struct mipi_dsi_device *dsi)
{
	glass_close(dsi);
	return 0;
}

static struct mipi_dsi_driver glass_driver = {
	.driver = {
		.name = "glass",
	},
	.remove = compat_glass_driver_remove,
};

#ifdef GLASS_OLD
static struct mipi_dsi_driver glass_old_driver = {
	.remove = glass_count,
};
#endif

/* Not of a DSI driver. */
static const struct glass_ops glass_ops = {
	.remove = glass_close,
	.stop = glass_count,
};

static void glass_again(struct mipi_dsi_device *panel)
{
	glass_close(panel);
}
