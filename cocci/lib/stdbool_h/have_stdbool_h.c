/* {
	"version": "v5.16",
	"commit": "564f963eabd1",
	"comment": "the compiler's stdbool.h, stddef.h and stdint.h, which the kernel does not look for since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <stdbool.h>
#include <stddef.h>

bool foo(void *p);

bool foo(void *p)
{
	return p != NULL;
}
