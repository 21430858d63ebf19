/* {
	"version": "v5.16",
	"commit": "cead18552660",
	"comment": "complete_and_exit() is there",
	"author": "compat-gen",
	"date": "2026-11-25",
	"exports": ["complete_and_exit"]
} */
#include <linux/module.h>
#include <linux/kthread.h>

void foo(struct completion *done);

void foo(struct completion *done)
{
	complete_and_exit(done, 0);
}
