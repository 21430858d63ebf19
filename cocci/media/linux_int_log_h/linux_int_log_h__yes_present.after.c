#include <linux/module.h>
#include <linux/int_log.h>

struct tuner {
	u32 strength;
};

static u32 tuner_decibel(struct tuner *tuner)
{
	return intlog10(tuner->strength) >> 20;
}
