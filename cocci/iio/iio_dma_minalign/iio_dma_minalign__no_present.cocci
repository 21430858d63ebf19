// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iio_dma_minalign
// compat: touches IIO_DMA_MINALIGN
// upstream: unknown (include/linux/iio/iio.h), v6.0
//
// Older kernels align the memory that iio_priv() returns by IIO_ALIGN, whatever DMA asks for.

@own_function@
type T;
@@
  T IIO_DMA_MINALIGN(...) { ... }

@own_macro@
@@
  #define IIO_DMA_MINALIGN(...) ...

@own_name@
@@
  #define IIO_DMA_MINALIGN ...

@in_linux_iio_iio_h depends on !own_function && !own_macro && !own_name@
@@
  #include <linux/iio/iio.h>
+#ifndef IIO_DMA_MINALIGN
+#define IIO_DMA_MINALIGN IIO_ALIGN
+#endif
