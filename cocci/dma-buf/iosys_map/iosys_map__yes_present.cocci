// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iosys_map
// compat: touches dma_buf_map_set_vaddr dma_buf_map_set_vaddr_iomem dma_buf_map_is_equal dma_buf_map_is_null dma_buf_map_is_set dma_buf_map_clear dma_buf_map_incr DMA_BUF_MAP_INIT_VADDR dma_buf_map_memcpy_to linux/dma-buf-map.h
// upstream: 7938f4218168 ("dma-buf-map: Rename to iosys-map"), v5.18

@own_function@
type T;
identifier f = {dma_buf_map_set_vaddr, dma_buf_map_set_vaddr_iomem, dma_buf_map_is_equal, dma_buf_map_is_null, dma_buf_map_is_set, dma_buf_map_clear, dma_buf_map_incr, DMA_BUF_MAP_INIT_VADDR, dma_buf_map_memcpy_to};
@@
  T f(...) { ... }

@own_macro@
identifier f = {dma_buf_map_set_vaddr, dma_buf_map_set_vaddr_iomem, dma_buf_map_is_equal, dma_buf_map_is_null, dma_buf_map_is_set, dma_buf_map_clear, dma_buf_map_incr, DMA_BUF_MAP_INIT_VADDR, dma_buf_map_memcpy_to};
@@
  #define f(...) ...

@own_name@
identifier f = {dma_buf_map_set_vaddr, dma_buf_map_set_vaddr_iomem, dma_buf_map_is_equal, dma_buf_map_is_null, dma_buf_map_is_set, dma_buf_map_clear, dma_buf_map_incr, DMA_BUF_MAP_INIT_VADDR, dma_buf_map_memcpy_to};
@@
  #define f ...

@@
@@
- #include <linux/dma-buf-map.h>
+ #include <linux/iosys-map.h>

@depends on !own_function && !own_macro && !own_name@
@@
- struct dma_buf_map
+ struct iosys_map

@depends on !own_function && !own_macro && !own_name@
expression A, B, C;
@@
- dma_buf_map_memcpy_to(A, B, C)
+ iosys_map_memcpy_to(A, 0, B, C)

@depends on !own_function && !own_macro && !own_name@
@@
(
- dma_buf_map_set_vaddr
+ iosys_map_set_vaddr
|
- dma_buf_map_set_vaddr_iomem
+ iosys_map_set_vaddr_iomem
|
- dma_buf_map_is_equal
+ iosys_map_is_equal
|
- dma_buf_map_is_null
+ iosys_map_is_null
|
- dma_buf_map_is_set
+ iosys_map_is_set
|
- dma_buf_map_clear
+ iosys_map_clear
|
- dma_buf_map_incr
+ iosys_map_incr
|
- DMA_BUF_MAP_INIT_VADDR
+ IOSYS_MAP_INIT_VADDR
)
