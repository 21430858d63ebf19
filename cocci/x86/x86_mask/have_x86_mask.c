/* {
	"version": "v4.15",
	"commit": "unknown",
	"comment": "cpuinfo_x86.x86_mask, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/processor.h>

int foo(void);

int foo(void)
{
	return boot_cpu_data.x86_mask;
}
