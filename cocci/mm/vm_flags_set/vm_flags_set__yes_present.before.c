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
	if (vma->vm_flags & VM_WRITE)
		return -EPERM;
	vma->vm_flags |= VM_IO | VM_DONTEXPAND;
	vma->vm_flags &= ~VM_MAYWRITE;
	vma->vm_flags &= ~(VM_MAYEXEC | VM_EXEC);
	vma->vm_flags &= PORT_FLAGS;
	if (port_locks(file))
		vma->vm_flags = vma->vm_flags | VM_LOCKED;
	vma->vm_flags = (vma->vm_flags & ~VM_PFNMAP) | VM_MIXEDMAP;
	vma->vm_flags = port_flags(vma->vm_flags);
	vma->vm_page_prot = vm_get_page_prot(vma->vm_flags);

	return port_map(vma);
}

/* Not a vma. */
static void port_mark(struct port *port)
{
	port->vm_flags |= PORT_MARKED;
}
