/* {
	"version": "v4.17",
	"commit": "1c8f422059ae",
	"comment": "vm_operations_struct.fault() is told the fault alone, and returns a vm_fault_t",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

static vm_fault_t bar(struct vm_fault *vmf)
{
	return VM_FAULT_SIGBUS;
}

const struct vm_operations_struct *foo(void);

const struct vm_operations_struct *foo(void)
{
	static const struct vm_operations_struct ops = { .fault = bar };

	return &ops;
}
