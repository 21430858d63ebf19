/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "linux/kernel.h has panic_notifier_list; linux/panic_notifier.h since v5.14",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/notifier.h>

void *foo(void);

void *foo(void)
{
	return &panic_notifier_list;
}
