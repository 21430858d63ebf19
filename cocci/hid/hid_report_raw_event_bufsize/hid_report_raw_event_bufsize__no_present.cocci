// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hid_report_raw_event_bufsize
// compat: touches hid_report_raw_event
// upstream: 2c85c61d1332 ("HID: pass the buffer size to hid_report_raw_event"), v7.1

@own_function@
type T;
@@
  T hid_report_raw_event(...) { ... }

@own_macro@
@@
  #define hid_report_raw_event(...) ...

@own_name@
@@
  #define hid_report_raw_event ...

@depends on !own_function && !own_macro && !own_name@
expression H, T, D, B, S, I;
@@
  hid_report_raw_event(H, T, D,
- B,
  S, I)
