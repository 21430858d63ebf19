/* {
	"version": "v4.11",
	"commit": "unknown",
	"comment": "CURRENT_TIME, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/time.h>

long foo(void);

long foo(void)
{
	return CURRENT_TIME.tv_nsec;
}
