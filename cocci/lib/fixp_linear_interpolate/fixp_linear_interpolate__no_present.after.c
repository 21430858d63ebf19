#include <linux/module.h>
#ifndef COMPAT_FIXP_LINEAR_INTERPOLATE
#define COMPAT_FIXP_LINEAR_INTERPOLATE
static inline int fixp_linear_interpolate(int x0, int y0, int x1, int y1, int x)
{
	if (y0 == y1 || x == x0)
		return y0;
	if (x1 == x0 || x == x1)
		return y1;
	return y0 + ((y1 - y0) * (x - x0) / (x1 - x0));
}
#endif
#include <linux/fixp-arith.h>

int oven_heat(int knob);

int oven_heat(int knob)
{
	return fixp_linear_interpolate(0, 20, 9, 250, knob);
}
