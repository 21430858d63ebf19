/* {
	"version": "v3.17",
	"commit": "unknown",
	"comment": "smp_mb__before_clear_bit() and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/bitops.h>

void foo(void);

void foo(void)
{
	smp_mb__before_clear_bit();
}
