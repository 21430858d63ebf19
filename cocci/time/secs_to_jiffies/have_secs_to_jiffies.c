/* {
	"version": "v6.13",
	"commit": "b35108a51cf7",
	"comment": "seconds to jiffies without a detour by milliseconds",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/jiffies.h>

unsigned long foo(unsigned int secs);

unsigned long foo(unsigned int secs)
{
	return secs_to_jiffies(secs);
}
