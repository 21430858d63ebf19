/* {
	"version": "v6.8",
	"commit": "d26270061ae6",
	"comment": "strlcpy(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/string.h>

size_t foo(char *to, const char *from, size_t size);

size_t foo(char *to, const char *from, size_t size)
{
	return strlcpy(to, from, size);
}
