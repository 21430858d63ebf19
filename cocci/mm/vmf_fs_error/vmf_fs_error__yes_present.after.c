#include <linux/module.h>
#include <linux/mm.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

static int cove_page_mkwrite_return(int err)
{
	return -err;
}

vm_fault_t cove_fault(struct inode *inode, int err);

vm_fault_t cove_fault(struct inode *inode, int err)
{
	if (cove_page_mkwrite_return(err) > 0)
		return vmf_fs_error(err);
	return vmf_fs_error(inode->i_ino ? 0 : -EFAULT);
}
