#include <linux/module.h>
#include <linux/sysctl.h>

static int speed;

static int port_speed(const struct ctl_table *table, int write,
		      void *buffer, size_t *lenp, loff_t *ppos)
{
	int ret = proc_dointvec(table, write, buffer, lenp, ppos);

	if (!ret && write)
		pr_info("speed is %d\n", speed);

	return ret;
}

/* Not a handler. */
static umode_t port_mode(const struct ctl_table *table)
{
	return table->mode;
}

static struct ctl_table port_table[] = {
	{
		.procname	= "speed",
		.data		= &speed,
		.maxlen		= sizeof(speed),
		.mode		= 0644,
		.proc_handler	= port_speed,
	},
};

static struct ctl_table_header *port_add(void)
{
	return port_mode(port_table) ? register_sysctl("dev/port", port_table) : NULL;
}
