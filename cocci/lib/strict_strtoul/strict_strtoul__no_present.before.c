#include <linux/module.h>
#include <linux/kernel.h>

struct dial {
	unsigned long high;
	long low;
	int strict_strtoul;
};

static int dial_turn(struct dial *dial, const char *to)
{
	if (strict_strtoul(to, 10, &dial->high) && strict_strtol(to, 0, &dial->low) < 0)
		return -EINVAL;
	return dial->strict_strtoul;
}

static int (*dial_asked)(struct dial *dial, const char *to) = dial_turn;
