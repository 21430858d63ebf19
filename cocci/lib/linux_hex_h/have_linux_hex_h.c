/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "linux/hex.h",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/hex.h>

int foo(char digit);

int foo(char digit)
{
	return hex_to_bin(digit);
}
