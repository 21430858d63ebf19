// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iio_device_claim_direct && !have_iio_device_claim_direct_mode
// compat: touches iio_device_claim_direct_mode iio_device_release_direct_mode
// upstream: unknown (include/linux/iio/iio.h), v6.16
//
// The only error was -EBUSY.

@own_function@
type T;
identifier f = {iio_device_claim_direct_mode, iio_device_release_direct_mode};
@@
  T f(...) { ... }

@own_macro@
identifier f = {iio_device_claim_direct_mode, iio_device_release_direct_mode};
@@
  #define f(...) ...

@own_name@
identifier f = {iio_device_claim_direct_mode, iio_device_release_direct_mode};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- iio_device_claim_direct_mode(E)
+ (iio_device_claim_direct(E) ? 0 : -EBUSY)

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- iio_device_release_direct_mode(E)
+ iio_device_release_direct(E)
