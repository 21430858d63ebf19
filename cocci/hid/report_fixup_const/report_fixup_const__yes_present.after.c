#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

static const __u8 new_descriptor[] = { 0x05, 0x01 };

static __u8 *port_fix(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize);

static __u8 *port_report_fixup(struct hid_device *hdev, __u8 *rdesc,
			       unsigned int *rsize)
{
	if (*rsize > 4)
		rdesc[4] = 0;

	return rdesc;
}

static u8 *pad_report_fixup(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
{
	return port_fix(hdev, rdesc, rsize);
}

static const __u8 *new_report_fixup(struct hid_device *hdev, __u8 *rdesc,
				    unsigned int *rsize)
{
	return new_descriptor;
}

/* The driver's own. */
static __u8 *port_fix(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
{
	return rdesc;
}

static inline const __u8 *compat_port_driver_report_fixup(struct hid_device *hdev,
							  __u8 *rdesc,
							  unsigned int *rsize)
{
	return port_report_fixup(hdev, rdesc, rsize);
}

static struct hid_driver port_driver = {
	.name		= "port",
	.report_fixup	= compat_port_driver_report_fixup,
};

static inline const __u8 *compat_pad_driver_report_fixup(struct hid_device *hdev,
							 __u8 *rdesc,
							 unsigned int *rsize)
{
	return pad_report_fixup(hdev, rdesc, rsize);
}

static struct hid_driver pad_driver = {
	.report_fixup	= compat_pad_driver_report_fixup,
};

#ifdef PORT_NEW
static struct hid_driver new_driver = {
	.report_fixup	= new_report_fixup,
};
#endif

static unsigned char *dial_fix(struct hid_device *dev, unsigned char *descriptor, unsigned int *bytes)
{
	descriptor[0] = 0;
	return descriptor;
}

static inline const __u8 *compat_dial_report_fixup(struct hid_device *hdev,
						   __u8 *rdesc,
						   unsigned int *rsize)
{
	return dial_fix(hdev, rdesc, rsize);
}

static struct hid_driver dial = {
	.report_fixup	= compat_dial_report_fixup,
};

static inline const __u8 *compat_dial_spare_report_fixup(struct hid_device *hdev,
							 __u8 *rdesc,
							 unsigned int *rsize)
{
	return dial_fix(hdev, rdesc, rsize);
}

static struct hid_driver dial_spare = {
	.report_fixup	= compat_dial_spare_report_fixup,
};

static void dial_own(struct hid_device *dev, unsigned char *descriptor)
{
	unsigned int bytes = 4;

	*dial_fix(dev, descriptor, &bytes) = 1;
}
