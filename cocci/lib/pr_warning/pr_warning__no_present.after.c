#include <linux/module.h>
#include <linux/printk.h>

struct kettle {
	int heat;
	int pr_warning;
};

static int kettle_look(struct kettle *kettle)
{
	if (kettle->heat > 100)
		pr_warn("too hot: %d\n", kettle->heat);
	else if (kettle->heat < 0)
		pr_warn("frozen\n");
	return kettle->pr_warning;
}

static int (*kettle_asked)(struct kettle *kettle) = kettle_look;
