/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "asm/processor.h brings cpuid_ebx() and its like",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/processor.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return cpuid_ebx(1);
}
