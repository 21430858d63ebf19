/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_MM_H
#define SHIM_MM_H

#include <linux/gfp.h>
#include <linux/kernel.h>

/* Its data is memory of its own, so that the sanitizer knows where it ends and when it is gone. */
struct page {
	long refs;
	void *data;
};

struct page *alloc_page(gfp_t gfp);
void __free_page(struct page *page);
void get_page(struct page *page);
void put_page(struct page *page);

static inline void *page_address(struct page *page)
{
	return page->data;
}

/* How many there are. */
long shim_pages(void);

#endif
