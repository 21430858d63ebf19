/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "prandom_u32() and prandom_bytes(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/random.h>
#include <linux/prandom.h>


u32 foo(void *to);

u32 foo(void *to)
{
	prandom_bytes(to, 4);
	return prandom_u32();
}
