#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

#define AMP_GAIN(r, s) SOC_SINGLE_VALUE(r, s, 0, 15, 0, 0)

static unsigned long amp_values(int which)
{
	unsigned long sum = SOC_DOUBLE_VALUE(4, 0, 4, 0, 7, 1, 0);

	sum += SOC_SINGLE_VALUE(which, 2, 0, 3, 0, 0);
	return sum + SOC_DOUBLE_R_VALUE(5, 6, 0, 0, 255, 1);
}

static unsigned long amp_gain(void)
{
	return AMP_GAIN(9, 1);
}
