/* {
	"version": "v5.2",
	"commit": "unknown",
	"comment": "ktime_get_boot_ns(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timekeeping.h>

u64 foo(void);

u64 foo(void)
{
	return ktime_get_boot_ns();
}
