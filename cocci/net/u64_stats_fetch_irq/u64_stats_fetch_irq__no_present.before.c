#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

/* What it was called before. */
#define u64_stats_fetch_begin_bh u64_stats_fetch_begin_irq

struct port {
	struct u64_stats_sync lock;
	u64 frames;
};

u64 port_frames(struct port *port);

u64 port_frames(struct port *port)
{
	unsigned int begun;
	u64 sum;

	do {
		begun = u64_stats_fetch_begin_irq(&port->lock);
		sum = port->frames;
	} while (u64_stats_fetch_retry_irq(&port->lock, begun));
	return sum;
}
