#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched/mm.h>

struct pool {
	unsigned long (*get_unmapped_area)(struct file *file, unsigned long at, unsigned long length,
					   unsigned long page, unsigned long flags);
};

static unsigned long pool_area(struct file *file, unsigned long at, unsigned long length,
			       unsigned long page, unsigned long flags)
{
	struct pool *pool = file->private_data;

	if (pool->get_unmapped_area)
		return pool->get_unmapped_area(file, at, length, page, flags);
	return current->mm->get_unmapped_area(file, at, 2 * length, page, flags);
}
