#include <linux/module.h>
#include <linux/mm.h>

struct loft {
	struct page *page;
	int fault;
};

static vm_fault_t loft_known(struct vm_fault *vmf)
{
	return VM_FAULT_SIGBUS;
}

static const struct vm_operations_struct loft_known_ops = {
	.fault = loft_known,
};

#ifdef LOFT_LEFT_ALONE
static int loft_other(struct vm_area_struct *area, struct vm_fault *vmf);
#endif

static int loft_fault(struct vm_area_struct *area, struct vm_fault *fault)
{
	struct loft *loft = area->vm_private_data;

	if (fault->pgoff > loft->fault || !fault->virtual_address)
		return VM_FAULT_SIGBUS;
	get_page(loft->page);
	fault->page = loft->page;
	return 0;
}

static struct vm_operations_struct loft_ops;

static const struct vm_operations_struct loft_own_ops = {
	.fault = loft_fault,
};

static int loft_mmap(struct vm_area_struct *area, bool known)
{
	loft_ops = known ? loft_known_ops : loft_own_ops;
	area->vm_ops = &loft_ops;
	return 0;
}

static int (*loft_asked)(struct vm_area_struct *area, bool known) = loft_mmap;
