// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_hci_set_quirk && !have_hci_quirks
// compat: touches quirks
// upstream: unknown (include/net/bluetooth/hci_core.h), v7.3

@@
struct hci_dev *hdev;
expression nr;
@@
(
- set_bit(nr, &hdev->quirks)
+ hci_set_quirk(hdev, nr)
|
- clear_bit(nr, &hdev->quirks)
+ hci_clear_quirk(hdev, nr)
|
- test_bit(nr, &hdev->quirks)
+ hci_test_quirk(hdev, nr)
)
