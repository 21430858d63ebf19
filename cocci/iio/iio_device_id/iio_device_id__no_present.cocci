// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iio_device_id && have_iio_dev_id
// compat: touches iio_device_id
// upstream: e58bb7a74dca ("iio: core: move @id from struct iio_dev to struct iio_dev_opaque"), v5.14

@own_function@
identifier f = {iio_device_id};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {iio_device_id};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
expression iio;
identifier i;
@@
(
- iio_device_id(i)
+ i->id
|
- iio_device_id(iio)
+ (iio)->id
)
