/* {
	"version": "v6.9",
	"commit": "7092e9b3bed1",
	"comment": "kmemdup_array()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/overflow.h>
#include <linux/slab.h>
#include <linux/string.h>

void *foo(const void *from, size_t nr);

void *foo(const void *from, size_t nr)
{
	return kmemdup_array(from, nr, 8, GFP_KERNEL);
}
