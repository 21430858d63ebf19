/* {
	"version": "v4.12",
	"commit": "unknown",
	"comment": "wait_queue_t, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/wait.h>

void foo(wait_queue_t *wait);

void foo(wait_queue_t *wait)
{
	init_waitqueue_entry(wait, NULL);
}
