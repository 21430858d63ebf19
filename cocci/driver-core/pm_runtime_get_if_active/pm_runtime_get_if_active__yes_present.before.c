#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>

static int stove_peek(struct device *stove, bool any)
{
	if (pm_runtime_get_if_active(stove, true) <= 0)
		return pm_runtime_get_if_active(stove, false);
	pm_runtime_put(stove);
	return pm_runtime_get_if_active(stove, any);
}

/* The driver's own. */
static int stove_get_if_active(struct device *stove, bool any)
{
	return any;
}
