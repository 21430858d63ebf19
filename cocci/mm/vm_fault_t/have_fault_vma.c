/* {
	"version": "v4.10",
	"commit": "unknown",
	"comment": "vm_operations_struct.fault() is told the area, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

static int bar(struct vm_area_struct *vma, struct vm_fault *vmf)
{
	return VM_FAULT_SIGBUS;
}

const struct vm_operations_struct *foo(void);

const struct vm_operations_struct *foo(void)
{
	static const struct vm_operations_struct ops = { .fault = bar };

	return &ops;
}
