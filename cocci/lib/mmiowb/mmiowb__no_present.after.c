#include <linux/module.h>
#include <linux/io.h>
#include <linux/spinlock.h>

struct valve {
	spinlock_t lock;
	void __iomem *base;
	int mmiowb;
};

static void valve_open(struct valve *valve, u32 turns)
{
	spin_lock(&valve->lock);
	writel(turns, valve->base);
	barrier();
	spin_unlock(&valve->lock);
	valve->mmiowb++;
}

static void (*valve_asked)(struct valve *valve, u32 turns) = valve_open;
