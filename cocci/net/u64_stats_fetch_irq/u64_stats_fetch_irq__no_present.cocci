// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_u64_stats_fetch_irq
// compat: touches u64_stats_fetch_begin_irq u64_stats_fetch_retry_irq
// upstream: dec5efcffad4 ("u64_stat: Remove the obsolete fetch_irq() variants."), v6.3
//
// What is called so today is right in interrupts as well, where that matters (since v6.1).

@own_function@
type T;
identifier f = {u64_stats_fetch_begin_irq, u64_stats_fetch_retry_irq};
@@
  T f(...) { ... }

@own_macro@
identifier f = {u64_stats_fetch_begin_irq, u64_stats_fetch_retry_irq};
@@
  #define f(...) ...

@own_name@
identifier f = {u64_stats_fetch_begin_irq, u64_stats_fetch_retry_irq};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
symbol u64_stats_fetch_begin_irq, u64_stats_fetch_begin, u64_stats_fetch_retry_irq, u64_stats_fetch_retry;
@@
(
- u64_stats_fetch_begin_irq
+ u64_stats_fetch_begin
|
- u64_stats_fetch_retry_irq
+ u64_stats_fetch_retry
)
