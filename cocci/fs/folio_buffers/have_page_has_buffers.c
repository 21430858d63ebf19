/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "page_has_buffers(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

bool foo(struct page *page);

bool foo(struct page *page)
{
	return page_has_buffers(page);
}
