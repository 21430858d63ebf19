// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iio_dev_mlock
// compat: touches mlock
// upstream: unknown (include/linux/iio/iio-opaque.h), v6.2
//
// The same lock, where the core keeps it now.

@lock@
struct iio_dev *I;
@@
- I->mlock
+ to_iio_dev_opaque(I)->mlock

@named@
@@
  #include <linux/iio/iio-opaque.h>

@depends on lock && !named@
@@
  #include <linux/iio/iio.h>
+ #include <linux/iio/iio-opaque.h>
