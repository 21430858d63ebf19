/* {
	"version": "v4.14",
	"commit": "unknown",
	"comment": "ACCESS_ONCE(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/compiler.h>

int foo(int *at);

int foo(int *at)
{
	return ACCESS_ONCE(*at);
}
