/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "of_node of power_supply_config, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/power_supply.h>

void foo(struct power_supply_config *cfg, struct device_node *np);

void foo(struct power_supply_config *cfg, struct device_node *np)
{
	cfg->of_node = np;
}
