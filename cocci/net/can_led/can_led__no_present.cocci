// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_can_led
// compat: touches linux/can/led.h can_led_event devm_can_led_init
// upstream: unknown (include/linux/can/led.h), v5.19
//
// The trigger for network devices took its place; a driver tells of nothing any more.

@own@
type T;
identifier f = {can_led_event, devm_can_led_init};
@@
  T f(...) { ... }

@depends on !own@
@@
- #include <linux/can/led.h>

@depends on !own@
expression D;
@@
- devm_can_led_init(D);

@depends on !own@
expression D;
identifier E = {CAN_LED_EVENT_OPEN, CAN_LED_EVENT_STOP, CAN_LED_EVENT_TX, CAN_LED_EVENT_RX};
@@
- can_led_event(D, E);
