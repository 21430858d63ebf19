/* {
	"version": "v5.15",
	"commit": "c0891ac15f04",
	"comment": "the kernel's own stdarg.h",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/stdarg.h>

void foo(int a, ...);

void foo(int a, ...)
{
	va_list args;

	va_start(args, a);
	va_end(args);
}
