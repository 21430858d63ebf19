#include <linux/module.h>
#include <linux/sysctl.h>

static int level;

static struct ctl_table level_table[] = {
	{
		.procname	= "level",
		.data		= &level,
		.maxlen		= sizeof(int),
		.mode		= 0644,
		.proc_handler	= proc_dointvec,
	},
	{ }
};

static struct ctl_table level_dir[] = {
	{
		.procname	= "water",
		.mode		= 0555,
	},
	{ }
};

static struct ctl_table_header *level_header;

static int __init level_init(void)
{
	level_header = register_sysctl_sz(level_dir[0].procname, level_table,
					  ARRAY_SIZE(level_table) - !level_table[ARRAY_SIZE(level_table) - 1].procname);
	return level_header ? 0 : -ENOMEM;
}

static void __exit level_exit(void)
{
	unregister_sysctl_table(level_header);
}

module_init(level_init);
module_exit(level_exit);
