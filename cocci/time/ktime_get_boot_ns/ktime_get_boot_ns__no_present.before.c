#include <linux/module.h>
#include <linux/timekeeping.h>

struct hourglass {
	u64 turned;
	int ktime_get_boot_ns;
};

static u64 hourglass_turn(struct hourglass *glass)
{
	u64 before = glass->turned;

	glass->turned = ktime_get_boot_ns();
	return glass->ktime_get_boot_ns ? ktime_get_tai_ns() : glass->turned - before;
}

static u64 (*hourglass_asked)(struct hourglass *glass) = hourglass_turn;
