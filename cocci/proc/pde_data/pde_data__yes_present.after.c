static int port_open(struct inode *inode, struct file *file)
{
	return single_open(file, port_show, pde_data(inode));
}

static void *dial_of(struct file *f)
{
	f->PDE_DATA(f);
	return pde_data(file_inode(f));
}
