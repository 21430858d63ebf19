#include <linux/module.h>
#include <linux/device.h>
#include <linux/regmap.h>

static const struct regmap_config horn_regmap = {
	.reg_bits = 8,
	.val_bits = 8,
	.max_register = 0x40,
	.cache_type = REGCACHE_MAPLE,
};

static enum regcache_type horn_cache(bool plain)
{
	return plain ? REGCACHE_FLAT : REGCACHE_MAPLE;
}
