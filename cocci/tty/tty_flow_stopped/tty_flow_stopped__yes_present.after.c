#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

struct pipe_end {
	struct tty_struct *tty;
	bool stopped;
};

static bool pipe_waits(struct tty_struct *other, struct pipe_end *end)
{
	if (other->hw_stopped || other->flow.stopped || !other->flow.tco_stopped)
		end->stopped = true;
	return end->stopped || end->tty->flow.stopped;
}
