#include <linux/module.h>
#ifndef COMPAT_DEVM_CLK_BULK_GET_ALL_ENABLED
#define COMPAT_DEVM_CLK_BULK_GET_ALL_ENABLED
#include <linux/clk.h>
#include <linux/device.h>
#include <linux/slab.h>
struct compat_clks {
	int nr;
	struct clk_bulk_data *of;
};
static inline void compat_clks_off(void *at)
{
	struct compat_clks *all = at;

	clk_bulk_disable_unprepare(all->nr, all->of);
}
static inline int compat_devm_clk_bulk_get_all_enabled(struct device *dev, struct clk_bulk_data **clks)
{
	struct compat_clks *all;
	int ret;

	all = devm_kzalloc(dev, sizeof(*all), GFP_KERNEL);
	if (!all)
		return -ENOMEM;
	all->nr = devm_clk_bulk_get_all(dev, clks);
	if (all->nr <= 0)
		return all->nr;
	all->of = *clks;
	ret = clk_bulk_prepare_enable(all->nr, all->of);
	if (!ret)
		ret = devm_add_action_or_reset(dev, compat_clks_off, all);
	return ret ? ret : all->nr;
}
#define devm_clk_bulk_get_all_enabled compat_devm_clk_bulk_get_all_enabled
#endif
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
