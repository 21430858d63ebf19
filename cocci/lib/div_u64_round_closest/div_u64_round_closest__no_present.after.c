#include <linux/module.h>
#ifndef COMPAT_DIV_U64_ROUND_CLOSEST
#define COMPAT_DIV_U64_ROUND_CLOSEST
#include <linux/math64.h>
#include <linux/types.h>
static inline unsigned long long compat_DIV_U64_ROUND_CLOSEST(unsigned long long dividend, unsigned int divisor)
{
	return div_u64(dividend + divisor / 2, divisor);
}
#define DIV_U64_ROUND_CLOSEST compat_DIV_U64_ROUND_CLOSEST
#endif
#include <linux/math64.h>

struct meter {
	u64 pulses;
	u32 per_second;
};

static u64 meter_seconds(struct meter *meter)
{
	u64 seconds = DIV_U64_ROUND_CLOSEST(meter->pulses, meter->per_second);

	return seconds + DIV_U64_ROUND_CLOSEST(meter->pulses * 3, 1000);
}
