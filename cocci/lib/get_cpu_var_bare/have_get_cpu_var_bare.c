/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "__get_cpu_var(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/percpu.h>

DECLARE_PER_CPU(int, bar);

int foo(void);

int foo(void)
{
	return __get_cpu_var(bar);
}
