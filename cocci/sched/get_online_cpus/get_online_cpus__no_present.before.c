#include <linux/module.h>
#include <linux/cpu.h>
#include <linux/cpumask.h>

static unsigned int port_cores(void)
{
	unsigned int cores = 0;
	int cpu;

	get_online_cpus();
	for_each_online_cpu(cpu)
		cores++;
	put_online_cpus();

	return cores;
}
