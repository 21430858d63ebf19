#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm_types.h>
#include <linux/rcupdate.h>

static struct file *port_exe(struct mm_struct *mm)
{
	struct file *exe;

	rcu_read_lock();
	exe = get_file_rcu(&mm->exe_file);
	rcu_read_unlock();

	return exe;
}
