/* {
	"version": "v6.12",
	"commit": "a98ae7f045b2",
	"comment": "str_high_low(), str_hi_lo(), str_up_down(), str_true_false(), and the other way round",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

const char *foo(bool b, bool c);

const char *foo(bool b, bool c)
{
	if (c)
		return b ? str_high_low(b) : str_up_down(b);
	return b ? str_true_false(b) : str_lo_hi(b);
}
