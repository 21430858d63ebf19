#include <linux/module.h>
#include <linux/mm.h>
#include <linux/shmem_fs.h>

#ifdef KEEP_THE_NEW_FORM
static struct file *attic_kernel_open(loff_t size)
{
	return shmem_kernel_file_setup("attic", size, 0);
}

static struct file *attic_new(loff_t size)
{
	return shmem_file_setup("attic", size, mk_vma_flags(VMA_NORESERVE_BIT));
}

static struct file *attic_same(loff_t size, vma_flags_t own)
{
	return shmem_kernel_file_setup("attic", size, own);
}
#endif

static struct file *attic_open(struct vm_area_struct *vma, loff_t size)
{
	if (!vma)
		return shmem_file_setup("attic", size, VM_NORESERVE);
	return shmem_file_setup("attic", size, vma->vm_flags);
}

static struct file *attic_mount_open(struct vfsmount *mnt, loff_t size)
{
	return shmem_file_setup_with_mnt(mnt, "attic", size, VM_NORESERVE);
}
