#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>

#define PORT_FLAGS	(VM_IO | VM_READ)
#define PORT_MARKED	1

struct port {
	unsigned long vm_flags;
};

bool port_locks(struct file *file);
unsigned long port_flags(unsigned long flags);
int port_map(struct vm_area_struct *vma);

static int port_mmap(struct file *file, struct vm_area_struct *vma)
{
	vm_flags_set(vma, VM_IO | VM_DONTEXPAND);
	if (port_locks(file))
		vm_flags_clear(vma, VM_MAYWRITE);
	vm_flags_mod(vma, VM_MIXEDMAP, VM_PFNMAP);
	vm_flags_reset(vma, port_flags(vma->vm_flags));

	return port_map(vma);
}

#ifdef PORT_FINDS_THE_VMA
static void port_mark_found(struct mm_struct *mm, unsigned long addr)
{
	vm_flags_mod(find_vma(mm, addr), VM_IO, VM_PFNMAP);
}
#endif
