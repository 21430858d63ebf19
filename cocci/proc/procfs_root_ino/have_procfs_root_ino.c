/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "PROCFS_ROOT_INO",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>

int foo(void);

int foo(void)
{
	return PROCFS_ROOT_INO;
}
