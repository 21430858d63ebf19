static void port_press(struct hid_device *hdev, u8 key)
{
	u8 data[22] = { 0x02, key };

	hid_report_raw_event(hdev, HID_INPUT_REPORT, data, sizeof(data), 0);
	if (hid_report_raw_event(hdev, HID_INPUT_REPORT, data, sizeof(data), 8, 0))
		hid_err(hdev, "no report\n");
	hid_input_report(hdev, HID_INPUT_REPORT, data, sizeof(data), 0);
}
