// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_report_fixup_const
// compat: touches report_fixup
// upstream: fe73965d0786 ("HID: change return type of report_fixup() to const"), v6.12
//
// The function stays as it is, whoever else calls it.

@new@
type T1, T2;
identifier callback, hdev, rdesc, rsize;
position p;
@@
  const T1 *callback@p(struct hid_device *hdev, T2 *rdesc, unsigned int *rsize) { ... }

@old@
type T1, T2;
identifier callback, hdev, rdesc, rsize;
position p != new.p;
@@
  T1 *callback@p(struct hid_device *hdev, T2 *rdesc, unsigned int *rsize) { ... }

@@
typedef __u8;
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_report_fixup";
@@
+static inline const __u8 *wrapper(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
+{
+	return callback(hdev, rdesc, rsize);
+}
+
  struct hid_driver driver = {
  .report_fixup =
- callback
+ wrapper
  , };
