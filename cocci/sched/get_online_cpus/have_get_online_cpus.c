/* {
	"version": "v5.15",
	"commit": "8c854303ce0e",
	"comment": "get_online_cpus() and put_online_cpus(), which are gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/cpu.h>

void foo(void);

void foo(void)
{
	get_online_cpus();
	put_online_cpus();
}
