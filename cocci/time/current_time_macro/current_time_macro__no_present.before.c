#include <linux/module.h>
#include <linux/fs.h>

struct sundial {
	struct timespec64 seen;
	struct timespec64 kept;
	int CURRENT_TIMES;
};

static long sundial_read(struct sundial *sundial)
{
	sundial->seen = sundial->kept = CURRENT_TIME;
	if (sundial->CURRENT_TIMES)
		sundial->kept = CURRENT_TIME_SEC;
	return CURRENT_TIME.tv_nsec - sundial->seen.tv_nsec;
}

static long (*sundial_asked)(struct sundial *sundial) = sundial_read;
