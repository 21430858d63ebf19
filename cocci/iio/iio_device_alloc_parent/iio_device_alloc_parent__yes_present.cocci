// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iio_device_alloc_parent
// compat: touches iio_device_alloc
// upstream: unknown (include/linux/iio/iio.h), v5.9
//
// The driver names the parent itself, afterwards.

@own_function@
type T;
identifier f = {iio_device_alloc};
@@
  T f(...) { ... }

@own_macro@
identifier f = {iio_device_alloc};
@@
  #define f(...) ...

@own_name@
identifier f = {iio_device_alloc};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression N;
@@
- iio_device_alloc(N)
+ iio_device_alloc(NULL, N)
