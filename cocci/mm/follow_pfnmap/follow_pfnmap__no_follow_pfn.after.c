#include <linux/module.h>
#ifndef COMPAT_FOLLOW_PFN
#include <linux/mm.h>
static inline int compat_follow_pfn(struct vm_area_struct *vma,
				    unsigned long address, unsigned long *pfn)
{
	struct follow_pfnmap_args args = {
		.vma = vma,
		.address = address
		};
	int ret = follow_pfnmap_start(&args);

	if (ret)
		return ret;
	*pfn = args.pfn;
	follow_pfnmap_end(&args);
	return 0;
}
#define COMPAT_FOLLOW_PFN
#endif
 
#include <linux/mm.h>

struct region {
	struct vm_area_struct *map;
	unsigned long first;
};

int region_find(struct region *region, unsigned long at);

int region_find(struct region *region, unsigned long at)
{
	unsigned long frame;
	int wrong = compat_follow_pfn(region->map, at, &frame);

	if (wrong)
		return wrong;
	return compat_follow_pfn(region->map, at + PAGE_SIZE, &region->first);
}
