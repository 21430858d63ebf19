/* {
	"version": "v3.17",
	"commit": "unknown",
	"comment": "strict_strtoul() and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/kernel.h>

int foo(const char *from, unsigned long *to);

int foo(const char *from, unsigned long *to)
{
	return strict_strtoul(from, 0, to);
}
