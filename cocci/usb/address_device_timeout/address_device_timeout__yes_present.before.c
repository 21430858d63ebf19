#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>
#include <linux/usb/hcd.h>

static int ghost_enable(struct usb_hcd *hcd, struct usb_device *udev)
{
	return udev->portnum > 1;
}

static int ghost_address(struct usb_hcd *hcd, struct usb_device *udev)
{
	return udev->portnum;
}

static const struct hc_driver ghost_driver = {
	.description = "ghost",
	.enable_device = ghost_enable,
	.address_device = ghost_address,
};
