#include <linux/module.h>
#include <linux/eventfd.h>

struct gong {
	struct eventfd_ctx *ctx;
	struct eventfd_ctx *echo;
};

void gong_strike(struct gong *gong, bool twice);

void gong_strike(struct gong *gong, bool twice)
{
	eventfd_signal(gong->ctx);
	if (twice)
		eventfd_signal(gong->echo);
}
