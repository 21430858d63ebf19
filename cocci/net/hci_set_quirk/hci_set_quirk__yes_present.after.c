#include <linux/module.h>
#include <net/bluetooth/bluetooth.h>
#include <net/bluetooth/hci_core.h>

struct stick {
	struct hci_dev *radio;
	unsigned long quirks;
};

int stick_up(struct stick *stick, struct hci_dev *radio);

int stick_up(struct stick *stick, struct hci_dev *radio)
{
	set_bit(1, &stick->quirks);
	hci_set_quirk(radio, HCI_QUIRK_RESET_ON_CLOSE);
	return hci_test_quirk(radio, HCI_QUIRK_INVALID_BDADDR) || test_bit(1, &stick->quirks);
}
