/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "PROC_ROOT_INO",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/proc_ns.h>

int foo(void);

int foo(void)
{
	return PROC_ROOT_INO;
}
