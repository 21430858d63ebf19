/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "strtobool(), which is gone in v6.12",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/string.h>

int foo(const char *text, bool *on);

int foo(const char *text, bool *on)
{
	return strtobool(text, on);
}
