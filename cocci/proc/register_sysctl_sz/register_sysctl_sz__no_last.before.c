#include <linux/module.h>
#include <linux/sysctl.h>

static int level, flow;

static struct ctl_table level_table[] = {
	{
		.procname	= "level",
		.data		= &level,
		.maxlen		= sizeof(int),
		.mode		= 0644,
		.proc_handler	= proc_dointvec,
	},
	{
		.procname	= "flow",
		.data		= &flow,
		.maxlen		= sizeof(int),
		.mode		= 0644,
		.proc_handler	= proc_dointvec,
	},
};

static struct ctl_table flow_table[1] = {
	{
		.procname	= "flow",
		.data		= &flow,
		.maxlen		= sizeof(int),
		.mode		= 0644,
		.proc_handler	= proc_dointvec,
	},
};

/* One that has an empty entry. */
static struct ctl_table old_table[] = {
	{
		.procname	= "level",
		.data		= &level,
		.maxlen		= sizeof(int),
		.mode		= 0644,
		.proc_handler	= proc_dointvec,
	},
	{ }
};

static struct ctl_table_header *headers[3];

static int __init level_init(void)
{
	headers[0] = register_sysctl("water", level_table);
	headers[1] = register_sysctl("river", flow_table);
	headers[2] = register_sysctl("lake", old_table);
	return headers[0] && headers[1] && headers[2] ? 0 : -ENOMEM;
}

static void __exit level_exit(void)
{
	unregister_sysctl_table(headers[2]);
	unregister_sysctl_table(headers[1]);
	unregister_sysctl_table(headers[0]);
}

module_init(level_init);
module_exit(level_exit);
