/* {
	"version": "v6.14",
	"commit": "unknown",
	"comment": "regmap_assign_bits()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/regmap.h>

int foo(struct regmap *map, bool on);

int foo(struct regmap *map, bool on)
{
	return regmap_assign_bits(map, 0, BIT(3), on);
}
