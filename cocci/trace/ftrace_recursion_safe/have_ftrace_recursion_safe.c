/* {
	"version": "v5.11",
	"commit": "a25d036d939a",
	"comment": "a callback of ftrace says that it is safe, where later ones ask to be made safe",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/ftrace.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return FTRACE_OPS_FL_RECURSION_SAFE;
}
