#include <linux/module.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/sched/mm.h>

struct walk {
	struct walk *vm_next;
	int (*mmap)(struct file *file, struct vm_area_struct *area);
};

struct walk *walk_last(struct walk *walk);
unsigned long walk_all(struct task_struct *task);

struct walk *walk_last(struct walk *walk)
{
	while (walk->vm_next && !walk->mmap)
		walk = walk->vm_next;
	return walk;
}

unsigned long walk_all(struct task_struct *task)
{
	struct mm_struct *held = get_task_mm(task);
	struct vm_area_struct *area, *after = NULL;
	unsigned long all = 0;

	if (!held)
		return 0;
	mmap_read_lock(held);
	for (area = find_vma(held, 0); area; area = find_vma(area->vm_mm, area->vm_end))
		all += area->vm_end - area->vm_start;
	area = task->mm ? find_vma(task->mm, 0) : NULL;
	if (area)
		after = find_vma(area->vm_mm, area->vm_end);
	if (after && after->vm_start == area->vm_end)
		all++;
	mmap_read_unlock(held);
	mmput(held);
	return all;
}
