static const struct file_operations port_fops = {
	.owner	= THIS_MODULE,
	.read	= port_read,
};

static struct file_operations ctl_fops = {
	.open	= ctl_open,
};

static const struct file_operations log_fops = {
	.llseek = noop_llseek,
	.read	= log_read,
};
