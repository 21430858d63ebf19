/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "quirks of hci_dev as one number, which it is no more",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/bluetooth/bluetooth.h>
#include <net/bluetooth/hci_core.h>

void foo(struct hci_dev *hdev);

void foo(struct hci_dev *hdev)
{
	set_bit(HCI_QUIRK_RESET_ON_CLOSE, &hdev->quirks);
}
