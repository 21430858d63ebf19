#include <linux/module.h>
#ifndef COMPAT_DEVM_REGULATOR_GET_ENABLE
#define COMPAT_DEVM_REGULATOR_GET_ENABLE
#include <linux/regulator/consumer.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/overflow.h>
#include <linux/slab.h>
struct compat_regulators {
	int nr;
	struct regulator_bulk_data of[];
};
static inline void compat_regulator_off(void *regulator)
{
	regulator_disable(regulator);
}
static inline void compat_regulators_off(void *at)
{
	struct compat_regulators *all = at;

	regulator_bulk_disable(all->nr, all->of);
}
static inline int compat_devm_regulator_on(struct device *dev, struct regulator *regulator)
{
	int ret;

	if (IS_ERR(regulator))
		return PTR_ERR(regulator);
	ret = regulator_enable(regulator);
	if (ret)
		return ret;
	return devm_add_action_or_reset(dev, compat_regulator_off, regulator);
}
static inline int compat_devm_regulator_get_enable(struct device *dev, const char *id)
{
	return compat_devm_regulator_on(dev, devm_regulator_get(dev, id));
}
static inline int compat_devm_regulator_get_enable_optional(struct device *dev, const char *id)
{
	return compat_devm_regulator_on(dev, devm_regulator_get_optional(dev, id));
}
static inline int compat_devm_regulator_bulk_get_enable(struct device *dev, int nr, const void *ids)
{
	const char **id = (const char **)ids;
	struct compat_regulators *all;
	int i = nr;
	int ret;

	all = devm_kzalloc(dev, struct_size(all, of, nr), GFP_KERNEL);
	if (!all)
		return -ENOMEM;
	all->nr = nr;
	while (i--)
		all->of[i].supply = id[i];
	ret = devm_regulator_bulk_get(dev, nr, all->of);
	if (ret)
		return ret;
	ret = regulator_bulk_enable(nr, all->of);
	if (ret)
		return ret;
	return devm_add_action_or_reset(dev, compat_regulators_off, all);
}
#define devm_regulator_get_enable compat_devm_regulator_get_enable
#define devm_regulator_get_enable_optional compat_devm_regulator_get_enable_optional
#define devm_regulator_bulk_get_enable compat_devm_regulator_bulk_get_enable
#endif
#include <linux/device.h>
#include <linux/regulator/consumer.h>

static const char * const stove_supplies[] = { "gas", "spark" };

struct stove {
	struct device *dev;
	bool hood;
};

static int stove_probe(struct stove *stove)
{
	int ret = devm_regulator_get_enable(stove->dev, "vcc");

	if (ret)
		return ret;
	ret = devm_regulator_get_enable_optional(stove->dev, "hood");
	if (ret && ret != -ENODEV)
		return ret;
	stove->hood = !ret;
	return devm_regulator_bulk_get_enable(stove->dev, ARRAY_SIZE(stove_supplies), stove_supplies);
}
