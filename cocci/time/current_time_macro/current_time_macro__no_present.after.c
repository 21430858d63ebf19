#include <linux/module.h>
#include <linux/fs.h>
#include <linux/ktime.h>

struct sundial {
	struct timespec64 seen;
	struct timespec64 kept;
	int CURRENT_TIMES;
};

static long sundial_read(struct sundial *sundial)
{
	sundial->seen = sundial->kept = ktime_to_timespec64(ktime_get_coarse_real());
	if (sundial->CURRENT_TIMES)
		sundial->kept = ((struct timespec64){
				.tv_sec = ktime_get_real_seconds()
			});
	return ktime_to_timespec64(ktime_get_coarse_real()).tv_nsec - sundial->seen.tv_nsec;
}

static long (*sundial_asked)(struct sundial *sundial) = sundial_read;
