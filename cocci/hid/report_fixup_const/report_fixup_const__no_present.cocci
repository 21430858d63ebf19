// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_report_fixup_const
// compat: touches report_fixup
// upstream: fe73965d0786 ("HID: change return type of report_fixup() to const"), v6.12
//
// The core copies what it is given, and does not write to it. What is const in the function
// stays so: that costs a warning.

@ops@
identifier o, f;
@@
struct hid_driver o = {
	.report_fixup = f,
};

@@
typedef __u8;
identifier ops.f, h, d, n;
@@
- const __u8 *
+ __u8 *
  f(struct hid_device *h, __u8 *d, unsigned int *n) { ... }

@@
typedef u8;
identifier ops.f, h, d, n;
@@
- const u8 *
+ u8 *
  f(struct hid_device *h, u8 *d, unsigned int *n) { ... }
