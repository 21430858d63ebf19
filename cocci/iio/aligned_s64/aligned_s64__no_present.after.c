#include <linux/module.h>
#ifndef COMPAT_ALIGNED_S64
#define COMPAT_ALIGNED_S64
#include <linux/types.h>
typedef s64 aligned_s64 __attribute__((__aligned__(8)));
#endif
#include <linux/types.h>

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
