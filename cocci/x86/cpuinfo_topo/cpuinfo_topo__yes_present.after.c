#include <linux/module.h>
#include <linux/device.h>
#include <asm/processor.h>

struct meter {
	unsigned int cpu;
	int cpu_core_id;
	int apicid;
};

static void meter_place(struct meter *meter)
{
	struct cpuinfo_x86 *cpu = &cpu_data(meter->cpu);

	meter->cpu_core_id = cpu->topo.core_id + cpu_data(0).topo.pkg_id;
	meter->apicid = cpu->topo.apicid + boot_cpu_data.topo.initial_apicid + cpu->topo.die_id;
}
