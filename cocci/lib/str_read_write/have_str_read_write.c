/* {
	"version": "v6.1",
	"commit": "1f5d7ea73c4b",
	"comment": "str_read_write()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

const char *foo(bool b);

const char *foo(bool b)
{
	return str_read_write(b);
}
