/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_5_10_LINUX_HIGHMEM_H
#define SHIM_5_10_LINUX_HIGHMEM_H

#include <linux/mm.h>

#define flush_dcache_page(page)	((void)(page))

static inline void *kmap_atomic(struct page *page)
{
	return page_address(page);
}

static inline void kunmap_atomic(void *address)
{
	(void)address;
}

#endif
