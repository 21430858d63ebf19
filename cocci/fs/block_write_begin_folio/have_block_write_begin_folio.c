/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "__block_write_begin() of a folio",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

int foo(struct folio *folio, get_block_t *block);

int foo(struct folio *folio, get_block_t *block)
{
	return __block_write_begin(folio, 0, 512, block);
}
