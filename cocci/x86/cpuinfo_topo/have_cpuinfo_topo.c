/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "struct cpuinfo_x86 keeps the topology in a member, topo",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/processor.h>

int foo(struct cpuinfo_x86 *cpu);

int foo(struct cpuinfo_x86 *cpu)
{
	return cpu->topo.core_id + cpu->topo.pkg_id + cpu->topo.die_id + cpu->topo.apicid + cpu->topo.initial_apicid;
}
