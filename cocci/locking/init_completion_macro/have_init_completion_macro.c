/* {
	"version": "v3.12",
	"commit": "unknown",
	"comment": "INIT_COMPLETION(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/completion.h>

void foo(struct completion *done);

void foo(struct completion *done)
{
	INIT_COMPLETION(*done);
}
