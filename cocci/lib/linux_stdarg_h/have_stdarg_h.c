/* {
	"version": "v5.16",
	"commit": "564f963eabd1",
	"comment": "the compiler's stdarg.h, which the kernel does not look for since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <stdarg.h>

void foo(int a, ...);

void foo(int a, ...)
{
	va_list args;

	va_start(args, a);
	va_end(args);
}
