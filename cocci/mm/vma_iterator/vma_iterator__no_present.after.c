#include <linux/module.h>
#ifndef COMPAT_VMA_ITERATOR
#include <linux/mm.h>
struct vma_iterator {
	struct mm_struct *mm;
	unsigned long from;
};
static inline struct vma_iterator compat_vma(struct mm_struct *mm, ulong from)
{
	struct vma_iterator at;

	at.mm = mm;
	at.from = from;
	return at;
}
static inline void *compat_vma_before(struct vma_iterator *at, ulong end)
{
	struct vm_area_struct *area = find_vma(at->mm, at->from);

	if (!area || area->vm_start >= end)
		return NULL;
	at->from = area->vm_end;
	return area;
}
static inline struct vm_area_struct *vma_next(struct vma_iterator *at)
{
	return compat_vma_before(at, ULONG_MAX);
}
#define COMPAT_VMA_ITERATOR
#endif
 
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/sched/mm.h>

struct walk {
	struct mm_struct *held;
	unsigned long vma_next;
};

unsigned long walk_all(struct task_struct *task, unsigned long from, unsigned long to);

unsigned long walk_all(struct task_struct *task, unsigned long from, unsigned long to)
{
	struct walk walk = { .held = get_task_mm(task), .vma_next = 0 };
	struct vma_iterator walked = compat_vma(walk.held, 0);
	struct vm_area_struct *found;
	struct vma_iterator part;

	if (!walk.held)
		return 0;
	mmap_read_lock(walk.held);
	while ((found = vma_next(&walked)) != NULL)
		walk.vma_next += found->vm_end - found->vm_start;
	part = compat_vma(walk.held, from);
	while ((found = compat_vma_before(&part, to)) != NULL) {
		if (!found->vm_file)
			continue;
		walk.vma_next++;
	}
	mmap_read_unlock(walk.held);
	mmput(walk.held);
	return walk.vma_next;
}

unsigned long walk_tree(struct mm_struct *mm, unsigned long from);

unsigned long walk_tree(struct mm_struct *mm, unsigned long from)
{
	struct vma_iterator tree = compat_vma(mm, 0);
	struct vm_area_struct *one;
	struct vma_iterator rest;
	unsigned long all = 0;

	mmap_read_lock(mm);
	while ((one = vma_next(&tree)) != NULL)
		all++;
	rest = compat_vma(mm, from);
	one = vma_next(&rest);
	if (one)
		all += one->vm_start;
	mmap_read_unlock(mm);
	return all;
}
