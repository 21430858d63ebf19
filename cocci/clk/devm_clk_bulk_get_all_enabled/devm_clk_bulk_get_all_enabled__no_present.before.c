#include <linux/module.h>
#include <linux/device.h>
#include <linux/clk.h>

struct band {
	struct device *dev;
	struct clk_bulk_data *drums;
	int nr;
};

static int band_probe(struct band *band)
{
	int ret = devm_clk_bulk_get_all_enabled(band->dev, &band->drums);

	if (ret < 0)
		return dev_err_probe(band->dev, ret, "no clocks\n");
	band->nr = ret;
	return 0;
}
