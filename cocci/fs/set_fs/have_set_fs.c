/* {
	"version": "v5.9",
	"commit": "5e6e9852d6f7",
	"comment": "get_fs() and set_fs(), the last version whose x86 has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/uaccess.h>

void foo(void);

void foo(void)
{
	mm_segment_t before = get_fs();

	set_fs(KERNEL_DS);
	set_fs(before);
}
