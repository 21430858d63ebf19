#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>

static int stove_peek(struct device *stove)
{
	if (pm_runtime_get_if_active(stove) <= 0)
		return 0;
	pm_runtime_put(stove);
	return pm_runtime_get_if_in_use(stove);
}

/* The driver's own. */
static int stove_get_if_active(struct device *stove)
{
	return stove ? 1 : 0;
}
