#include <linux/module.h>
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
