#include <linux/module.h>
#include <linux/cpu.h>
#include <linux/cpumask.h>

static unsigned int port_cores(void)
{
	unsigned int cores = 0;
	int cpu;

	cpus_read_lock();
	for_each_online_cpu(cpu)
		cores++;
	cpus_read_unlock();

	return cores;
}
