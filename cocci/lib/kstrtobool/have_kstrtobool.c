/* {
	"version": "v4.6",
	"commit": "ef951599074b",
	"comment": "kstrtobool()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/kernel.h>

int foo(const char *text, bool *on);

int foo(const char *text, bool *on)
{
	return kstrtobool(text, on);
}
