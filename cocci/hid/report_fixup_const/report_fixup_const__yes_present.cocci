// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_report_fixup_const
// compat: touches report_fixup
// upstream: fe73965d0786 ("HID: change return type of report_fixup() to const"), v6.12

@done@
type T;
identifier f, h, d, n;
position p;
@@
const T *f@p(struct hid_device *h, T *d, unsigned int *n) { ... }

@ops@
identifier o, f;
@@
struct hid_driver o = {
	.report_fixup = f,
};

@@
type T;
identifier ops.f, h, d, n;
position p != done.p;
@@
+ const
  T *f@p(struct hid_device *h, T *d, unsigned int *n) { ... }
