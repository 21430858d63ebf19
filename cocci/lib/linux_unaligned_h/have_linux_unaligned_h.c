/* {
	"version": "v6.12",
	"commit": "5f60d5f6bbc1",
	"comment": "asm/unaligned.h moved to linux/",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/types.h>
#include <linux/unaligned.h>

u16 foo(const void *p);

u16 foo(const void *p)
{
	return get_unaligned_le16(p);
}
