#include <linux/module.h>
#include <linux/timex.h>
#include <asm/msr.h>

struct lap {
	unsigned long long begin;
	int rdtscll;
};

static unsigned long long lap_end(struct lap *lap)
{
	unsigned long long end;

	end = rdtsc();
	end -= lap->begin;
	lap->begin = rdtsc();
	return end + lap->rdtscll;
}

static unsigned long long (*lap_asked)(struct lap *lap) = lap_end;
