static int port_attach(struct port *port, int nr)
{
	struct fd f = fdget(nr);

	if (!fd_file(f))
		return -EBADF;
	port->inode = file_inode(fd_file(f));
	fdput(f);

	return 0;
}
