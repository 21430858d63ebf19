/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "prandom_bytes(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["prandom_bytes"]
} */
#include <linux/module.h>
#include <linux/prandom.h>

void foo(void *to);

void foo(void *to)
{
	prandom_bytes(to, 16);
}
