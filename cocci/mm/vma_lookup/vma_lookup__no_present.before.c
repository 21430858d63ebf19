#include <linux/module.h>
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
