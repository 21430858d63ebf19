#include <linux/module.h>
#include <linux/types.h>
#ifndef aligned_s64
#ifdef CONFIG_64BIT
#define aligned_s64 s64
#endif
#endif

struct sample {
	struct {
		s16 values[3];
		aligned_s64 time;
	} scan;
	s64 first;
};

static s64 sample_age(const struct sample *sample)
{
	aligned_s64 time = sample->scan.time;

	return time - sample->first;
}
