// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_hid_report_raw_event_bufsize
// compat: touches hid_report_raw_event
// upstream: 2c85c61d1332 ("HID: pass the buffer size to hid_report_raw_event"), v7.1
//
// The buffer was as long as the report by contract: the core read no more than this.

@@
expression H, T, D, S, I;
@@
  hid_report_raw_event(H, T, D, S,
+ S,
  I)
