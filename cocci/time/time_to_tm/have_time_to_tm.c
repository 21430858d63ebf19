/* {
	"version": "v4.18",
	"commit": "unknown",
	"comment": "time_to_tm(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/time.h>

void foo(struct tm *tm);

void foo(struct tm *tm)
{
	time_to_tm(0, 0, tm);
}
