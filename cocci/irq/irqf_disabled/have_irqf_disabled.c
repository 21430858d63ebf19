/* {
	"version": "v4.0",
	"commit": "unknown",
	"comment": "IRQF_DISABLED, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/interrupt.h>

int foo(void);

int foo(void)
{
	return IRQF_DISABLED;
}
