// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_write_event_config_bool && have_write_event_config_int
// compat: touches write_event_config
// upstream: unknown (include/linux/iio/iio.h), v6.13
//
// The core hands over 0 or 1 in both.

@info@
identifier i, f;
@@
  struct iio_info i = { .write_event_config = f, };

@@
identifier info.f, a, b, c, d, state;
type A, B, C, D;
@@
  int f(A a, B b, C c, D d,
- bool state
+ int state
  )
  { ... }
