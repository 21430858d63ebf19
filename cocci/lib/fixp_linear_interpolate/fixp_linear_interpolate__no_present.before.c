#include <linux/module.h>
#include <linux/fixp-arith.h>

int oven_heat(int knob);

int oven_heat(int knob)
{
	return fixp_linear_interpolate(0, 20, 9, 250, knob);
}
