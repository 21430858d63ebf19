#include <linux/module.h>
#include <linux/cpumask.h>

struct mill {
	struct cpumask millers;
	int cpumask_scnprintf;
};

static int mill_show(struct mill *mill, char *to, size_t size)
{
	int len = scnprintf(to, size, "%*pb", cpumask_pr_args(&mill->millers));

	len += scnprintf(to + len, size - len, "%*pbl",
			 cpumask_pr_args(cpu_online_mask));
	return len + mill->cpumask_scnprintf;
}

static int (*mill_asked)(struct mill *mill, char *to, size_t size) = mill_show;
