static int port_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	if (!hid_is_using_ll_driver(hdev, &usb_hid_driver))
		return -EINVAL;

	return hid_is_using_ll_driver(hdev, &uhid_hid_driver) ? 0 : port_start(hdev);
}
