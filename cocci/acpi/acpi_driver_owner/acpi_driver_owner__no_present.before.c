static struct acpi_driver port_driver = {
	.name	= "port",
	.owner	= THIS_MODULE,
	.ids	= port_ids,
	.ops	= {
		.add	= port_add,
	},
};

static const struct file_operations port_fops = {
	.owner	= THIS_MODULE,
};
