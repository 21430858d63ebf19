/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "rdmsrl() and wrmsrl(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/msr.h>

u64 foo(u32 msr);

u64 foo(u32 msr)
{
	u64 old;

	rdmsrl(msr, old);
	wrmsrl(msr, old + 1);
	return old;
}
