// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dma_alloc_writecombine
// compat: touches dma_alloc_writecombine dma_free_writecombine dma_mmap_writecombine
// upstream: f6e45661f9be ("dma, mm/pat: Rename dma_*_writecombine() to dma_*_wc()"), v4.6

@own_function@
type T;
identifier f = {dma_alloc_writecombine, dma_free_writecombine, dma_mmap_writecombine};
@@
  T f(...) { ... }

@own_macro@
identifier f = {dma_alloc_writecombine, dma_free_writecombine, dma_mmap_writecombine};
@@
  #define f(...) ...

@own_name@
identifier f = {dma_alloc_writecombine, dma_free_writecombine, dma_mmap_writecombine};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- dma_alloc_writecombine
+ dma_alloc_wc
|
- dma_free_writecombine
+ dma_free_wc
|
- dma_mmap_writecombine
+ dma_mmap_wc
)
