#include <linux/module.h>
#include <linux/percpu.h>

static DEFINE_PER_CPU(int, grains);

static int mill_count(int more)
{
	(*this_cpu_ptr(&grains)) += more;
	return (*this_cpu_ptr(&grains)) + this_cpu_read(grains);
}

static int (*mill_asked)(int more) = mill_count;
