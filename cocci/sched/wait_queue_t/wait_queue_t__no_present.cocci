// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_wait_queue_t
// compat: touches wait_queue_t
// upstream: unknown (include/linux/wait.h), v4.13

@own_name@
identifier f = {wait_queue_t};
@@
  #define f ...

@depends on !own_name@
typedef wait_queue_t, wait_queue_entry_t;
@@
- wait_queue_t
+ wait_queue_entry_t
