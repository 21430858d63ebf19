/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_BVEC_H
#define SHIM_6_12_LINUX_BVEC_H

#include_next <linux/bvec.h>
#include <linux/highmem.h>

static inline void *bvec_kmap_local(struct bio_vec *bv)
{
	return (char *)kmap_local_page(bv->bv_page) + bv->bv_offset;
}

#endif
