#include <linux/module.h>
#ifndef COMPAT_ABS_DIFF
#define COMPAT_ABS_DIFF
#define abs_diff(a, b) \
	({ \
		typeof(a) compat_a = (a); \
		typeof(b) compat_b = (b); \
		\
		(void)(&compat_a == &compat_b); \
		compat_a > compat_b ? compat_a - compat_b : compat_b - compat_a; \
	})
#endif
#include <linux/kernel.h>

u32 stair_gap(u32 lower, u32 upper, const u8 *steps);

u32 stair_gap(u32 lower, u32 upper, const u8 *steps)
{
	return abs_diff(lower, upper) + abs_diff(steps[0], steps[1]);
}
