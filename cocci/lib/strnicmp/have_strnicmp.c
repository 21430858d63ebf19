/* {
	"version": "v3.19",
	"commit": "unknown",
	"comment": "strnicmp(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/string.h>

int foo(const char *a, const char *b);

int foo(const char *a, const char *b)
{
	return strnicmp(a, b, 2);
}
