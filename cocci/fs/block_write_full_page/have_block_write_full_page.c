/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "block_write_full_page(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["block_write_full_page"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

int foo(struct page *page, get_block_t *get, struct writeback_control *wbc);

int foo(struct page *page, get_block_t *get, struct writeback_control *wbc)
{
	return block_write_full_page(page, get, wbc);
}
