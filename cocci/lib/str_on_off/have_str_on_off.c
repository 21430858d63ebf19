/* {
	"version": "v5.18",
	"commit": "ea4692c75e1c",
	"comment": "str_on_off(), str_yes_no() and their kin",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

const char *foo(bool b);

const char *foo(bool b)
{
	return b ? str_on_off(b) : str_yes_no(b);
}
