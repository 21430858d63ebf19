/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "mpage_readpage(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["mpage_readpage"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mpage.h>
#include <linux/buffer_head.h>

int foo(struct page *page, get_block_t get);

int foo(struct page *page, get_block_t get)
{
	return mpage_readpage(page, get);
}
