/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "devm_clk_bulk_get_all_enabled()",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["devm_clk_bulk_get_all_enabled"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/clk.h>

int foo(struct device *dev, struct clk_bulk_data **clks);

int foo(struct device *dev, struct clk_bulk_data **clks)
{
	return devm_clk_bulk_get_all_enabled(dev, clks);
}
