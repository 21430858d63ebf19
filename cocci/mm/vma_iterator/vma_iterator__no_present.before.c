#include <linux/module.h>
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
	VMA_ITERATOR(walked, walk.held, 0);
	struct vm_area_struct *found;
	struct vma_iterator part;

	if (!walk.held)
		return 0;
	mmap_read_lock(walk.held);
	for_each_vma(walked, found)
		walk.vma_next += found->vm_end - found->vm_start;
	vma_iter_init(&part, walk.held, from);
	for_each_vma_range(part, found, to) {
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
	MA_STATE(tree, &mm->mm_mt, 0, 0);
	struct vm_area_struct *one;
	struct ma_state rest;
	unsigned long all = 0;

	mmap_read_lock(mm);
	mas_for_each(&tree, one, ULONG_MAX)
		all++;
	mas_init(&rest, &mm->mm_mt, from);
	one = mas_find(&rest, ULONG_MAX);
	if (one)
		all += one->vm_start;
	mmap_read_unlock(mm);
	return all;
}
