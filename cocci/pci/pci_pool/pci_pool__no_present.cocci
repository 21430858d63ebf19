// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_pool
// compat: touches pci_pool pci_pool_create
// upstream: unknown (include/linux/pci.h), v6.1
//
// The old names were the new ones' by macros.

@own_function@
type T;
identifier f = {pci_pool_create, pci_pool_alloc, pci_pool_zalloc, pci_pool_free, pci_pool_destroy};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pci_pool_create, pci_pool_alloc, pci_pool_zalloc, pci_pool_free, pci_pool_destroy};
@@
  #define f(...) ...

@own_name@
identifier f = {pci_pool_create, pci_pool_alloc, pci_pool_zalloc, pci_pool_free, pci_pool_destroy};
@@
  #define f ...

@own_struct@
identifier s = {pci_pool};
@@
  #define s ...

@depends on !own_function && !own_macro && !own_name && !own_struct@
@@
- struct pci_pool
+ struct dma_pool

@depends on !own_function && !own_macro && !own_name@
expression name, pdev, size, align, bound;
@@
- pci_pool_create(name, pdev, size, align, bound)
+ dma_pool_create(name, &(pdev)->dev, size, align, bound)

@depends on !own_function && !own_macro && !own_name@
expression pool, flags, at;
@@
(
- pci_pool_alloc(pool, flags, at)
+ dma_pool_alloc(pool, flags, at)
|
- pci_pool_zalloc(pool, flags, at)
+ dma_pool_zalloc(pool, flags, at)
|
- pci_pool_free(pool, flags, at)
+ dma_pool_free(pool, flags, at)
|
- pci_pool_destroy(pool)
+ dma_pool_destroy(pool)
)
