// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iio_push_to_buffers_with_ts
// compat: touches iio_push_to_buffers_with_ts
// upstream: unknown (include/linux/iio/buffer.h), v6.16
//
// The length is of a check alone, for buffers that are too small. Where it is no sizeof(), the call is left to the compiler.

@own_function@
type T;
@@
  T iio_push_to_buffers_with_ts(...) { ... }

@own_macro@
@@
  #define iio_push_to_buffers_with_ts(...) ...

@own_name@
@@
  #define iio_push_to_buffers_with_ts ...

@depends on !own_function && !own_macro && !own_name@
expression D, P, T;
type U;
expression E;
@@
(
- iio_push_to_buffers_with_ts(D, P, sizeof(E), T)
+ iio_push_to_buffers_with_timestamp(D, P, T)
|
- iio_push_to_buffers_with_ts(D, P, sizeof(U), T)
+ iio_push_to_buffers_with_timestamp(D, P, T)
)
