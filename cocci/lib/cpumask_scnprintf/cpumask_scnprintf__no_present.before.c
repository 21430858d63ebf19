#include <linux/module.h>
#include <linux/cpumask.h>

struct mill {
	struct cpumask millers;
	int cpumask_scnprintf;
};

static int mill_show(struct mill *mill, char *to, size_t size)
{
	int len = cpumask_scnprintf(to, size, &mill->millers);

	len += cpulist_scnprintf(to + len, size - len, cpu_online_mask);
	return len + mill->cpumask_scnprintf;
}

static int (*mill_asked)(struct mill *mill, char *to, size_t size) = mill_show;
