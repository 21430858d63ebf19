static int port_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_flags |= VM_IO | VM_DONTEXPAND;
	if (port_locks(file))
		vma->vm_flags &= ~(VM_MAYWRITE);
	vma->vm_flags = (vma->vm_flags & ~(VM_PFNMAP)) | (VM_MIXEDMAP);
	vma->vm_flags = port_flags(vma->vm_flags);

	return port_map(vma);
}
