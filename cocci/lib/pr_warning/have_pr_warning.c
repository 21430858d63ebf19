/* {
	"version": "v5.4",
	"commit": "unknown",
	"comment": "pr_warning(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/printk.h>

void foo(void);

void foo(void)
{
	pr_warning("%d", 1);
}
