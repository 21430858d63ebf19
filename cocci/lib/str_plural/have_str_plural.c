/* {
	"version": "v6.9",
	"commit": "9ca5facd0400",
	"comment": "an s or none",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

const char *foo(unsigned int n);

const char *foo(unsigned int n)
{
	return str_plural(n);
}
