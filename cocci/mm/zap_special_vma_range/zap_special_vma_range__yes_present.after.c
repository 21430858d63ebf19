#include <linux/module.h>
#include <linux/mm.h>

struct window {
	int zap_vma_ptes;
};

static void window_drop(struct window *window, struct vm_area_struct *area)
{
	unsigned long size = area->vm_end - area->vm_start;

	if (window->zap_vma_ptes)
		zap_special_vma_range(area, area->vm_start, size);
}
