/* {
	"version": "v3.14",
	"commit": "unknown",
	"comment": "interruptible_sleep_on(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/wait.h>

void foo(wait_queue_head_t *q);

void foo(wait_queue_head_t *q)
{
	interruptible_sleep_on(q);
}
