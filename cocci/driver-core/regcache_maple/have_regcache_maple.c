/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "REGCACHE_MAPLE: a map of registers in a maple tree",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/regmap.h>

extern const struct regmap_config foo;

const struct regmap_config foo = { .cache_type = REGCACHE_MAPLE };
