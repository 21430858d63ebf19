/* {
	"version": "v5.17",
	"commit": "cead18552660",
	"comment": "complete_and_exit() is called by what it is for",
	"author": "compat-gen",
	"date": "2026-11-25",
	"exports": ["kthread_complete_and_exit"]
} */
#include <linux/module.h>
#include <linux/kthread.h>

void foo(struct completion *done);

void foo(struct completion *done)
{
	kthread_complete_and_exit(done, 0);
}
