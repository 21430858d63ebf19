/* {
	"version": "v7.2",
	"commit": "079a028d6327",
	"comment": "strncpy() is there; it was removed in this version",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["strncpy"]
} */
#include <linux/module.h>
#include <linux/string.h>

char *foo(char *to, const char *from, size_t size);

char *foo(char *to, const char *from, size_t size)
{
	return strncpy(to, from, size);
}
