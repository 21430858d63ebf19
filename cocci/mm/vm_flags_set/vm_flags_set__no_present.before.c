static int port_mmap(struct file *file, struct vm_area_struct *vma)
{
	vm_flags_set(vma, VM_IO | VM_DONTEXPAND);
	if (port_locks(file))
		vm_flags_clear(vma, VM_MAYWRITE);
	vm_flags_mod(vma, VM_MIXEDMAP, VM_PFNMAP);
	vm_flags_reset(vma, port_flags(vma->vm_flags));

	return port_map(vma);
}
