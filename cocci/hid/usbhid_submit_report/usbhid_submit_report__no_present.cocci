// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_usbhid_submit_report
// compat: touches usbhid_submit_report usbhid_wait_io
// upstream: unknown (include/linux/hid.h), v3.15

@own_function@
type T;
identifier f = {usbhid_submit_report, usbhid_wait_io};
@@
  T f(...) { ... }

@own_macro@
identifier f = {usbhid_submit_report, usbhid_wait_io};
@@
  #define f(...) ...

@own_name@
identifier f = {usbhid_submit_report, usbhid_wait_io};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression H, R;
symbol USB_DIR_IN, USB_DIR_OUT;
@@
(
- usbhid_submit_report(H, R, USB_DIR_OUT)
+ hid_hw_request(H, R, HID_REQ_SET_REPORT)
|
- usbhid_submit_report(H, R, USB_DIR_IN)
+ hid_hw_request(H, R, HID_REQ_GET_REPORT)
|
- usbhid_wait_io(H)
+ hid_hw_wait(H)
)
