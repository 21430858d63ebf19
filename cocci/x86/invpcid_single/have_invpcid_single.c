/* {
	"version": "v4.6",
	"commit": "unknown",
	"comment": "X86_FEATURE_INVPCID_SINGLE, which no processor lacks that has INVPCID; gone in v6.6",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/cpufeature.h>

int foo(void);

int foo(void)
{
	return boot_cpu_has(X86_FEATURE_INVPCID_SINGLE);
}
