#include <linux/module.h>
#include <linux/gfp.h>

struct larder {
	gfp_t gfp;
};

static void larder_open(struct larder *larder, bool atomic)
{
	larder->gfp = atomic ? GFP_ATOMIC : GFP_KERNEL | __GFP_NOWARN;
}
