/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "create_empty_buffers() of a folio, and it returns the first buffer",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

struct buffer_head *foo(struct folio *folio);

struct buffer_head *foo(struct folio *folio)
{
	return create_empty_buffers(folio, 512, 0);
}
