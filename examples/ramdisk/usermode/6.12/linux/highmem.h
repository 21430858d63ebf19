/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_HIGHMEM_H
#define SHIM_6_12_LINUX_HIGHMEM_H

#include <linux/mm.h>

#define flush_dcache_page(page)	((void)(page))

static inline void *kmap_local_page(struct page *page)
{
	return page_address(page);
}

static inline void kunmap_local(const void *address)
{
	(void)address;
}

#endif
