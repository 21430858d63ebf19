#include <linux/module.h>
#ifndef COMPAT_VMA_LOOKUP
#define COMPAT_VMA_LOOKUP
#include <linux/mm.h>
#include <linux/types.h>
static inline struct vm_area_struct *compat_vma_lookup(struct mm_struct *mm, unsigned long at)
{
	struct vm_area_struct *vma = find_vma(mm, at);

	return vma && at >= vma->vm_start ? vma : NULL;
}
#define vma_lookup compat_vma_lookup
#endif
#include <linux/mm.h>
#include <linux/sched.h>

struct window {
	unsigned long start, end;
};

static int window_find(struct window *window, unsigned long at)
{
	struct vm_area_struct *vma = vma_lookup(current->mm, at);

	if (!vma)
		return -EFAULT;
	window->start = vma->vm_start;
	window->end = vma->vm_end;
	return vma_lookup(current->mm, vma->vm_end) ? 1 : 0;
}
