/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "wait_for_stable_page(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/pagemap.h>

void foo(struct page *page);

void foo(struct page *page)
{
	wait_for_stable_page(page);
}
