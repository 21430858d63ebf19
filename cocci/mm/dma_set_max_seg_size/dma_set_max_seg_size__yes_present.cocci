// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dma_set_max_seg_size
// compat: touches dma_set_max_seg_size
// upstream: unknown (include/linux/dma-mapping.h), v6.12
//
// It fails no more: a device without these parameters is warned of.

@own_function@
type T;
@@
  T dma_set_max_seg_size(...) { ... }

@own_macro@
@@
  #define dma_set_max_seg_size(...) ...

@own_name@
@@
  #define dma_set_max_seg_size ...

@depends on !own_function && !own_macro && !own_name@
expression dev, size;
@@
(
  dma_set_max_seg_size(dev, size);
|
  (dma_set_max_seg_size(dev, size), 0)
|
- dma_set_max_seg_size(dev, size)
+ (dma_set_max_seg_size(dev, size), 0)
)
