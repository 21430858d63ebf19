/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "asm/cpuid/api.h, the place of cpuid_ebx() and its like",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/cpuid/api.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return cpuid_ebx(1);
}
