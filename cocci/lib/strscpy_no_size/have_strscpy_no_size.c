/* {
	"version": "v6.9",
	"commit": "e6584c3964f2",
	"comment": "strscpy() and strscpy_pad() into an array need no size",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/string.h>

char foo(const char *from);

char foo(const char *from)
{
	char to[8];

	strscpy(to, from);
	strscpy_pad(to, from);
	return to[0];
}
