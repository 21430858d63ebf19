/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "mpage_read_folio()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["mpage_read_folio"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mpage.h>
#include <linux/buffer_head.h>

int foo(struct folio *folio, get_block_t get);

int foo(struct folio *folio, get_block_t get)
{
	return mpage_read_folio(folio, get);
}
