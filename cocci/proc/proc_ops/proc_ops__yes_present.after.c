static const struct proc_ops port_fops = {
	.proc_open = port_open,
	.proc_read = seq_read,
	.proc_lseek = seq_lseek,
	.proc_release = single_release,
};

static struct proc_ops dial_fops = {
	.proc_lseek = default_llseek,
	.proc_write = dial_write,
	.proc_ioctl = dial_ioctl,
	.proc_compat_ioctl = dial_ioctl,
};

/* Not of a proc entry alone, with more than that takes, and of none. */
static const struct file_operations both_fops = {
	.owner	= THIS_MODULE,
	.read	= both_read,
};

static const struct file_operations more_fops = {
	.read	= more_read,
	.fsync	= more_fsync,
};

static const struct file_operations char_fops = {
	.open	= char_open,
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 6, 0)
static const struct proc_ops new_fops = {
	.proc_read = new_read,
	.proc_lseek = default_llseek,
};
#else
static const struct file_operations new_fops = {
	.read = new_read,
};
#endif

static int port_init(struct port *port)
{
	if (!proc_create("port", 0444, NULL, &port_fops))
		return -ENOMEM;
	port->dial = proc_create_data("dial", 0600, port->dir, &dial_fops, port);
	proc_create("both", 0444, NULL, &both_fops);
	debugfs_create_file("both", 0444, NULL, port, &both_fops);
	proc_create("more", 0444, NULL, &more_fops);
	proc_create("new", 0444, NULL, &new_fops);
	return register_chrdev(0, "port", &char_fops);
}
