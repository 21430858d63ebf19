/* {
	"version": "v4.2",
	"commit": "unknown",
	"comment": "rdtscll(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/msr.h>

unsigned long long foo(void);

unsigned long long foo(void)
{
	unsigned long long now;

	rdtscll(now);
	return now;
}
