/* {
	"version": "v6.16",
	"commit": "c435e608cf59",
	"comment": "rdmsrq() and wrmsrq(), once rdmsrl() and wrmsrl()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/msr.h>

u64 foo(u32 msr);

u64 foo(u32 msr)
{
	u64 old;

	rdmsrq(msr, old);
	wrmsrq(msr, old + 1);
	return old;
}
