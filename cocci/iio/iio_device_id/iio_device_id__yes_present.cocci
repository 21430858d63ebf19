// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iio_device_id && !have_iio_dev_id
// compat: touches iio_dev
// upstream: e58bb7a74dca ("iio: core: move @id from struct iio_dev to struct iio_dev_opaque"), v5.14
//
// No driver sets the number.

@@
struct iio_dev *iio;
@@
- iio->id
+ iio_device_id(iio)
