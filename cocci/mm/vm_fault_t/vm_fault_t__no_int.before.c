#include <linux/module.h>
#include <linux/mm.h>

struct loft {
	struct page *page;
	int fault;
};

static int loft_fault(struct vm_fault *vmf);
static int loft_count(struct vm_fault *vmf);

static int loft_fault(struct vm_fault *vmf)
{
	struct loft *loft = vmf->vma->vm_private_data;

	if (loft_count(vmf) > loft->fault)
		return VM_FAULT_SIGBUS;
	get_page(loft->page);
	vmf->page = loft->page;
	return 0;
}

static int loft_count(struct vm_fault *vmf)
{
	return vmf->pgoff;
}

static const struct vm_operations_struct loft_ops = {
	.fault = loft_fault,
};

static int loft_mmap(struct vm_area_struct *area)
{
	area->vm_ops = &loft_ops;
	return 0;
}

static int (*loft_asked)(struct vm_area_struct *area) = loft_mmap;
