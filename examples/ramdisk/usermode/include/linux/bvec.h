/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_BVEC_H
#define SHIM_BVEC_H

#include <linux/mm.h>

struct bio_vec {
	struct page	*bv_page;
	unsigned int	bv_len;
	unsigned int	bv_offset;
};

struct bvec_iter {
	sector_t	bi_sector;
	unsigned int	bi_size;
	unsigned int	bi_idx;
};

#endif
