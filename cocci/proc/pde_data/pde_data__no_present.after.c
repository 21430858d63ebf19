static int port_open(struct inode *inode, struct file *file)
{
	return single_open(file, port_show, PDE_DATA(inode));
}

static void *dial_of(struct file *f)
{
	f->pde_data(f);
	return PDE_DATA(file_inode(f));
}
