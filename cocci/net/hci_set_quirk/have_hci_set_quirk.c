/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "hci_set_quirk()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/bluetooth/bluetooth.h>
#include <net/bluetooth/hci_core.h>

void foo(struct hci_dev *hdev);

void foo(struct hci_dev *hdev)
{
	hci_set_quirk(hdev, HCI_QUIRK_RESET_ON_CLOSE);
}
