#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>
#include <linux/version.h>

static const __u8 port_descriptor[] = { 0x05, 0x01 };
static u8 dial_descriptor[] = { 0x05, 0x02 };
static unsigned int dial_bytes;

static const __u8 *port_report_fixup(struct hid_device *hdev, __u8 *rdesc,
				     unsigned int *rsize)
{
	*rsize = sizeof(port_descriptor);

	return port_descriptor;
}

static u8 *pad_report_fixup(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
{
	return rdesc;
}

/* The driver's own. */
static const __u8 *port_find(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
{
	return rdesc + *rsize;
}

static inline __u8 *compat_port_driver_report_fixup(struct hid_device *hdev,
						    __u8 *rdesc,
						    unsigned int *rsize)
{
	return (__u8 *)port_report_fixup(hdev, rdesc, rsize);
}

static struct hid_driver port_driver = {
	.name		= "port",
	.report_fixup	= compat_port_driver_report_fixup,
};

#ifdef PAD_OLD
static struct hid_driver pad_driver = {
	.report_fixup	= pad_report_fixup,
};
#endif

static
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
const
#endif
u8 *dial_fix(struct hid_device *dev, u8 *descriptor, unsigned int *bytes)
{
	return descriptor;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
static inline __u8 *compat_dial_report_fixup(struct hid_device *hdev,
					     __u8 *rdesc, unsigned int *rsize)
{
	return (__u8 *)dial_fix(hdev, rdesc, rsize);
}

#endif
static struct hid_driver dial = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
	.report_fixup	= compat_dial_report_fixup,
#else
	.report_fixup	= dial_fix,
#endif
	.name		= "dial",
};

static const void *dial_whole(struct hid_device *dev)
{
	return dial_fix(dev, dial_descriptor, &dial_bytes);
}
