#include <linux/module.h>
#include <linux/percpu.h>

static DEFINE_PER_CPU(int, grains);

static int mill_count(int more)
{
	__get_cpu_var(grains) += more;
	return __get_cpu_var(grains) + this_cpu_read(grains);
}

static int (*mill_asked)(int more) = mill_count;
