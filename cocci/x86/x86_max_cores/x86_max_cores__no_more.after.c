#include <linux/module.h>
#include <asm/processor.h>

struct plan {
	u16 x86_max_cores;
};

static u32 meter_sockets(u32 cpus)
{
	struct cpuinfo_x86 *c = &boot_cpu_data;

	return cpus / topology_num_cores_per_package();
}

static u32 meter_cores(struct plan *plan, int cpu)
{
	struct cpuinfo_x86 copy = cpu_data(cpu);

	plan->x86_max_cores = topology_num_cores_per_package();
	return topology_num_cores_per_package() + topology_num_cores_per_package() + plan->x86_max_cores;
}
