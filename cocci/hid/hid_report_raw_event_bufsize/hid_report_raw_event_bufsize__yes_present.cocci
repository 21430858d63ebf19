// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_hid_report_raw_event_bufsize
// compat: touches hid_report_raw_event
// compat: allow twice a length with an effect is left alone
// upstream: 2c85c61d1332 ("HID: pass the buffer size to hid_report_raw_event"), v7.1
//
// The core fills a short report up with zeros, as far as the buffer goes; without a buffer that is long enough
// the report is refused with -EINVAL. Of an array the compiler knows the length. What a pointer points to is
// known to be as long as the data. Where their length can't be had twice, the call is left alone.

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

@effect@
expression H, T, D, I, E, F;
assignment operator assign;
position p;
@@
  hid_report_raw_event@p(H, T, D, <+... \(E(...)\|E++\|E--\|++E\|--E\|E assign F\) ...+>, I)

@depends on !own_function && !own_macro && !own_name@
expression H, T, D, S, I;
position p != effect.p;
@@
(
  hid_report_raw_event@p(H, T, D, sizeof(D),
+ sizeof(D),
  I)
|
  hid_report_raw_event@p(H, T, D,
+ __builtin_choose_expr(__same_type(D, &(D)[0]), S, sizeof(D)),
  S, I)
)
