/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "linux/kernel.h brings what reads and writes hexadecimal digits along, which v7.3 does not",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/kernel.h>
#include <linux/module.h>

int foo(char digit);

int foo(char digit)
{
	return hex_to_bin(digit);
}
