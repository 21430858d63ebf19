// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_snd_dma_continuous_data
// compat: touches snd_dma_continuous_data
// upstream: unknown (include/sound/memalloc.h), v5.18
//
// Without a device, GFP_KERNEL is what is taken. Other flags are left to the compiler to complain of.

@own_function@
type T;
identifier f = {snd_dma_continuous_data};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_dma_continuous_data};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_dma_continuous_data};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
symbol GFP_KERNEL;
@@
- snd_dma_continuous_data(GFP_KERNEL)
+ NULL
