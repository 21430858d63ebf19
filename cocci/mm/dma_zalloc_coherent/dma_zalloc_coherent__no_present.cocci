// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dma_zalloc_coherent
// compat: touches dma_zalloc_coherent
// upstream: unknown (include/linux/dma-mapping.h), v5.0
//
// dma_alloc_coherent() clears the memory on all kernels that lack the other.

@own_function@
type T;
identifier f = {dma_zalloc_coherent};
@@
  T f(...) { ... }

@own_macro@
identifier f = {dma_zalloc_coherent};
@@
  #define f(...) ...

@own_name@
identifier f = {dma_zalloc_coherent};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression D, S, A, G;
@@
- dma_zalloc_coherent(D, S, A, G)
+ dma_alloc_coherent(D, S, A, G)
