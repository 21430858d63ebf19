/* {
	"version": "v5.7",
	"commit": "unknown",
	"comment": "probe_kernel_read(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/uaccess.h>

long foo(void *a, const void *b);

long foo(void *a, const void *b)
{
	return probe_kernel_read(a, b, 2);
}
