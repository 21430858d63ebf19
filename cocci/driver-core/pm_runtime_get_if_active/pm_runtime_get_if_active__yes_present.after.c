#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>

static int stove_peek(struct device *stove, bool any)
{
	if (pm_runtime_get_if_active(stove) <= 0)
		return pm_runtime_get_if_in_use(stove);
	pm_runtime_put(stove);
	return ((any) ? pm_runtime_get_if_active : pm_runtime_get_if_in_use)(stove);
}

/* The driver's own. */
static int stove_get_if_active(struct device *stove, bool any)
{
	return any;
}
