// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iio_trigger_poll_nested && !have_iio_trigger_poll_chained
// compat: touches iio_trigger_poll_chained
// upstream: unknown (include/linux/iio/trigger.h), v6.4

@own_function@
type T;
@@
  T iio_trigger_poll_chained(...) { ... }

@own_macro@
@@
  #define iio_trigger_poll_chained(...) ...

@own_name@
@@
  #define iio_trigger_poll_chained ...

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- iio_trigger_poll_chained(E)
+ iio_trigger_poll_nested(E)
