#include <linux/module.h>
#include <linux/file.h>
#include <linux/fs.h>

struct port {
	struct inode *inode;
	struct file *file;
};

static int port_attach(struct port *port, int nr)
{
	struct fd f = fdget(nr);

	if (!f.file)
		return -EBADF;
	port->inode = file_inode(f.file);
	fdput(f);

	return 0;
}

static struct file *port_file(const struct fd *f)
{
	return f->file;
}
