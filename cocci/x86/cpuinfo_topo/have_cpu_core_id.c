/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "cpuinfo_x86.cpu_core_id and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/processor.h>

int foo(struct cpuinfo_x86 *cpu);

int foo(struct cpuinfo_x86 *cpu)
{
	return cpu->cpu_core_id + cpu->phys_proc_id + cpu->cpu_die_id + cpu->apicid + cpu->initial_apicid;
}
