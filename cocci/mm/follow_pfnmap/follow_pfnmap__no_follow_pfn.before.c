#include <linux/module.h>
#include <linux/mm.h>

struct region {
	struct vm_area_struct *map;
	unsigned long first;
};

int region_find(struct region *region, unsigned long at);

int region_find(struct region *region, unsigned long at)
{
	unsigned long frame;
	int wrong = follow_pfn(region->map, at, &frame);

	if (wrong)
		return wrong;
	return follow_pfn(region->map, at + PAGE_SIZE, &region->first);
}
