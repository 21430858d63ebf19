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

static int __maybe_unused compat_ghost_driver_address_device(struct usb_hcd *hcd,
							     struct usb_device *udev,
							     unsigned int timeout_ms)
{
	return ghost_address(hcd, udev);
}

static const struct hc_driver ghost_driver = {
	.description = "ghost",
	.enable_device = ghost_enable,
	.address_device = compat_ghost_driver_address_device,
};
