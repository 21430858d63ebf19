#include <linux/module.h>
#include <linux/sysctl.h>
#include <net/net_namespace.h>

struct orchard {
	struct ctl_table_header *register_sysctl;
	struct ctl_table_header *net;
};

static int apples, pears;

static struct ctl_table orchard_trees[] = {
	{
		.procname	= "apples",
		.data		= &apples,
		.maxlen		= sizeof(apples),
		.mode		= 0644,
		.proc_handler	= proc_dointvec,
	},
	{
		.procname	= "pears",
		.data		= &pears,
		.maxlen		= sizeof(pears),
		.mode		= 0444,
		.proc_handler	= proc_dointvec,
	},
	{ }
};

static int orchard_open(struct orchard *orchard)
{
	orchard->register_sysctl = register_sysctl_sz("dev/orchard",
						      orchard_trees,
						      ARRAY_SIZE(orchard_trees) - !orchard_trees[ARRAY_SIZE(orchard_trees) - 1].procname);
	if (!orchard->register_sysctl)
		return -ENOMEM;
	orchard->net = register_net_sysctl_sz(&init_net, "net/orchard",
					      orchard_trees,
					      ARRAY_SIZE(orchard_trees) - !orchard_trees[ARRAY_SIZE(orchard_trees) - 1].procname);
	return orchard->net ? 0 : -ENOMEM;
}

static int (*orchard_asked)(struct orchard *orchard) = orchard_open;
