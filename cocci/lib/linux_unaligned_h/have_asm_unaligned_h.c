/* {
	"version": "v6.11",
	"commit": "5f60d5f6bbc1",
	"comment": "asm/unaligned.h is there",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/types.h>
#include <asm/unaligned.h>

u16 foo(const void *p);

u16 foo(const void *p)
{
	return get_unaligned_le16(p);
}
