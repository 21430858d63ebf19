#include <linux/module.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>

struct dial {
	void (*pde_data)(struct dial *dial);
	struct file *file;
};

int port_show(struct seq_file *seq, void *data);
int port_open(struct inode *inode, struct file *file);
void *dial_of(struct dial *dial);

int port_open(struct inode *inode, struct file *file)
{
	return single_open(file, port_show, pde_data(inode));
}

void *dial_of(struct dial *dial)
{
	dial->pde_data(dial);
	return pde_data(file_inode(dial->file));
}
