/* {
	"version": "v6.8",
	"commit": "89b0f15f408f",
	"comment": "cpuinfo_x86.x86_max_cores, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/processor.h>

unsigned int foo(struct cpuinfo_x86 *c);

unsigned int foo(struct cpuinfo_x86 *c)
{
	return c->x86_max_cores;
}
