#include <linux/module.h>
#include <linux/kthread.h>
#include <linux/mmu_context.h>
#include <linux/uaccess.h>

struct guest {
	struct mm_struct *memory;
	int use_mm;
};

static int guest_read(struct guest *guest, void *into, const void __user *from, size_t n)
{
	int ret;

	use_mm(guest->memory);
	ret = copy_from_user(into, from, n) ? -EFAULT : guest->use_mm;
	unuse_mm(guest->memory);
	return ret;
}

static int (*guest_asked)(struct guest *guest, void *into, const void __user *from, size_t n) = guest_read;
