#include <linux/module.h>
#include <asm/processor.h>

struct plan {
	u16 x86_max_cores;
};

static u32 meter_sockets(u32 cpus)
{
	struct cpuinfo_x86 *c = &boot_cpu_data;

	return cpus / c->x86_max_cores;
}

static u32 meter_cores(struct plan *plan, int cpu)
{
	struct cpuinfo_x86 copy = cpu_data(cpu);

	plan->x86_max_cores = copy.x86_max_cores;
	return boot_cpu_data.x86_max_cores + cpu_data(cpu).x86_max_cores + plan->x86_max_cores;
}
