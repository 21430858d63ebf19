/* {
	"version": "v3.6",
	"commit": "unknown",
	"comment": "VM_RESERVED, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return VM_RESERVED;
}
