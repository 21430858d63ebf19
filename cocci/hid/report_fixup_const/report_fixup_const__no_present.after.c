static __u8 *port_report_fixup(struct hid_device *hdev, __u8 *rdesc,
				     unsigned int *rsize)
{
	*rsize = sizeof(port_descriptor);

	return port_descriptor;
}

static __u8 *pad_report_fixup(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
{
	return rdesc;
}

/* The driver's own. */
static const __u8 *port_find(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
{
	return rdesc + *rsize;
}

static struct hid_driver port_driver = {
	.name		= "port",
	.report_fixup	= port_report_fixup,
};

static struct hid_driver pad_driver = {
	.report_fixup	= pad_report_fixup,
};
