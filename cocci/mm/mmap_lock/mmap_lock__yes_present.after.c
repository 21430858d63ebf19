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
	mmap_read_lock(current->mm);
	area = find_vma(current->mm, from);
	size = area ? area->vm_end - from : 0;
	mmap_read_unlock(current->mm);
	up_read(&pump->sem);
	return size;
}

static int pump_try(struct mm_struct *mm)
{
	if (!mmap_read_trylock(mm))
		return -EAGAIN;
	mmap_read_unlock(mm);
	mmap_write_lock(mm);
	mmap_write_unlock(mm);
	return 0;
}
