#include <linux/module.h>
#include <linux/mm.h>
#include <linux/sched/mm.h>

struct pump {
	struct rw_semaphore sem;
};

static long pump_area(struct pump *pump, unsigned long from)
{
	struct vm_area_struct *area;
	long size;

	down_read(&pump->sem);
	down_read(&current->mm->mmap_sem);
	area = find_vma(current->mm, from);
	size = area ? area->vm_end - from : 0;
	up_read(&current->mm->mmap_sem);
	up_read(&pump->sem);
	return size;
}

static int pump_try(struct mm_struct *mm)
{
	if (!down_read_trylock(&mm->mmap_sem))
		return -EAGAIN;
	up_read(&mm->mmap_sem);
	down_write(&mm->mmap_sem);
	up_write(&mm->mmap_sem);
	return 0;
}
