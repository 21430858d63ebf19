/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "rdmsr_safe_on_cpu(), which is gone again: it read a register in two halves",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/msr.h>

int foo(u32 *low, u32 *high);

int foo(u32 *low, u32 *high)
{
	return rdmsr_safe_on_cpu(0, 1, low, high);
}
