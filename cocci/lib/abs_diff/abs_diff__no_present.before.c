#include <linux/module.h>
#include <linux/kernel.h>

u32 stair_gap(u32 lower, u32 upper, const u8 *steps);

u32 stair_gap(u32 lower, u32 upper, const u8 *steps)
{
	return abs_diff(lower, upper) + abs_diff(steps[0], steps[1]);
}
