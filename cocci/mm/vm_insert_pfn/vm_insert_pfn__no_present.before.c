#include <linux/module.h>
#include <linux/mm.h>

struct slate {
	unsigned long first;
	int vm_insert_pfn;
};

static vm_fault_t slate_fault(struct vm_fault *vmf)
{
	struct slate *slate = vmf->vma->vm_private_data;
	struct vm_area_struct *vma = vmf->vma;
	int err;

	err = vm_insert_pfn(vma, vmf->address, slate->first);

	switch (err) {
	case 0:
	case -EBUSY:
		return VM_FAULT_NOPAGE;
	case -ENOMEM:
		return VM_FAULT_OOM;
	}
	return slate->vm_insert_pfn ? VM_FAULT_NOPAGE : VM_FAULT_SIGBUS;
}

static const struct vm_operations_struct slate_ops = {
	.fault = slate_fault,
};

static int slate_map(struct slate *slate, struct vm_area_struct *vma)
{
	vma->vm_ops = &slate_ops;
#ifdef SLATE_AT_ONCE
	return vm_insert_pfn(vma, vma->vm_start, slate->first);
#else
	return 0;
#endif
}

static int (*slate_asked)(struct slate *slate, struct vm_area_struct *vma) = slate_map;
