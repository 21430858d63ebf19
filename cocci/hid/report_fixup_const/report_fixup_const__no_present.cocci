// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_report_fixup_const
// compat: touches report_fixup
// upstream: fe73965d0786 ("HID: change return type of report_fixup() to const"), v6.12
//
// The core copies what it is given, and does not write to it. The function stays as it is, with the #if that it
// may have round a word: what fits in both cases is put in front of it.

@is_new@
type T1, T2;
identifier callback, hdev, rdesc, rsize;
position p;
@@
  const T1 *callback@p(struct hid_device *hdev, T2 *rdesc, unsigned int *rsize) { ... }

@old@
type T1, T2;
identifier callback, hdev, rdesc, rsize;
position p != is_new.p;
@@
  T1 *callback@p(struct hid_device *hdev, T2 *rdesc, unsigned int *rsize) { ... }

@new@
type R, T;
identifier callback, hdev, rdesc, rsize;
position p != old.p;
@@
  R callback@p(struct hid_device *hdev, T *rdesc, unsigned int *rsize) { ... }

@@
typedef __u8;
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_report_fixup";
@@
+static inline __u8 *wrapper(struct hid_device *hdev, __u8 *rdesc, unsigned int *rsize)
+{
+	return (__u8 *)callback(hdev, rdesc, rsize);
+}
+
  struct hid_driver driver = {
  .report_fixup =
- callback
+ wrapper
  , };
