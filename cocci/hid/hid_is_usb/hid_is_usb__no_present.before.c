static int port_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	if (!hid_is_usb(hdev))
		return -EINVAL;

	return port_start(hdev);
}
